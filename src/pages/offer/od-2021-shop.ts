import type { Badge, ScoreName, ServiceScores } from '@/domain/page-facts';
import type { Candidate, Page } from '../page';
import { badgeOfName, badgesOfFlags } from '../badge-names';
import { assigned } from '../embedded/assigned';
import { at, isRecord, listAt } from '../embedded/walk';
import { custom, data, textOf, type Parse } from '../locate';
import { shopUrl } from '../parse/identity';
import { firstOf } from '../parse/list';
import { isDash, score } from '../parse/share';
import { listInComponent } from './init-data';
import { signedBadges } from './init-data-facts';

const variable = '__STORE_DATA';
const header = 'wp_pc_common_header';

/** A fact of the shop's data. */
export const shopData = data(variable);

/** Path of the data of a shop module; its key is a number that differs from shop to shop. */
function modulePath(root: unknown, name: string): string | undefined {
  const parts = at(root, 'components');
  if (!isRecord(parts)) return undefined;
  const key = Object.keys(parts).find((each) => at(parts[each], 'moduleName') === name);
  return key === undefined ? undefined : `components.${key}.moduleData`;
}

function inModule(page: Page, name: string, path: string): unknown {
  const root = assigned(page, variable);
  const base = modulePath(root, name);
  return base === undefined ? undefined : at(root, `${base}.${path}`);
}

function listInModule(page: Page, name: string, path: string): unknown[] {
  const root = assigned(page, variable);
  const base = modulePath(root, name);
  return base === undefined ? [] : listAt(root, `${base}.${path}`);
}

/** A fact of the shop header; 0 and "-" are the header's "none". */
export function headerFact<Value>(path: string, parse: Parse<Value>): Candidate<Value> {
  const shown = (found: unknown) => (found === 0 || isDash(found) ? undefined : found);
  return custom(`${header}.${path}`, (page) => shown(inModule(page, header, path)), parse);
}

/** The year count of a paying member, drawn on the logo of the membership. */
export const memberYears = '#shop-container-header a[href*="cxt.1688.com"]';

const headerFlags = { isTp: 'trustpass', isShili: 'powerful-merchant', superFactory: 'super-factory' } as const;

/** Marks stand in several places, each holding some of them: flags of the seller, of the shop header, pictures at the title. */
export function badges(page: Page): Badge[] {
  const tags = listInComponent(page, 'offer-title', 'tagList').map((tag) => badgeOfName(at(tag, 'text')));
  const drawnYears = textOf(page.document.querySelector(memberYears));
  return [
    ...signedBadges(page),
    ...(/\d/.test(drawnYears) ? (['trustpass'] as const) : []),
    ...Object.entries(headerFlags).flatMap(([flag, badge]) =>
      badgesOfFlags({ [flag]: inModule(page, header, flag) }, { [flag]: badge }),
    ),
    ...tags.filter((tag) => tag !== undefined),
  ];
}

/** The shop's own address out of its menu. */
export const shopLinks: Candidate<string> = custom(
  'wp_pc_common_topnav.newMenuObj[].uri',
  (page) => listInModule(page, 'wp_pc_common_topnav', 'newMenuObj').map((entry) => at(entry, 'uri')),
  firstOf(shopUrl),
);

/** `serviceKey` begins with the trade name of the score; `rdf` is read as returns and refunds. */
const scoreNames: Record<string, ScoreName> = {
  cst: 'consultation',
  lgt: 'logistics',
  dspt: 'dispute',
  goods: 'quality',
  rdf: 'returns',
};

function toScores(found: unknown): ServiceScores | undefined {
  const scores: ServiceScores = { consultation: null, logistics: null, dispute: null, quality: null, returns: null };
  for (const entry of Array.isArray(found) ? found : []) {
    const name = scoreNames[String(at(entry, 'serviceKey')).split('_')[0] ?? ''];
    if (name !== undefined) scores[name] = score(at(entry, 'score')) ?? null;
  }
  return Object.values(scores).some((each) => each !== null) ? scores : undefined;
}

/** Experience scores; a list that holds no score at all shows none. */
function scoresIn(path: string): Candidate<ServiceScores> {
  const scored = (page: Page) =>
    listInModule(page, header, path).filter((entry) => score(at(entry, 'score')) !== undefined);
  return custom(`${header}.${path}[]`, scored, toScores);
}

export const serviceScores = [scoresIn('appData.serviceList'), scoresIn('lindormDataModel.serviceStarList')];

const widthOf = (element: Element | null) =>
  Number(/(?:^|;)\s*width:\s*([\d.]+)px/.exec(element?.getAttribute('style') ?? '')?.[1] ?? 'none');

/** Widths of the full strip behind and of the coloured strip above it, beside the words 综合服务. */
function strip({ document }: Page): number[] {
  const label = [...document.querySelectorAll('#shop-container-header p')].find((each) => textOf(each) === '综合服务');
  const behind = label?.nextElementSibling?.querySelector('img') ?? null;
  const widths = [widthOf(behind), widthOf(behind?.nextElementSibling ?? null)];
  return widths.every(Number.isFinite) ? widths : [];
}

/** The score drawn as a strip: 55.8 px of 62 px are 4.5 of 5. */
export const serviceStrip: Candidate<number> = custom('#shop-container-header 综合服务 strip', strip, (found) => {
  const [full = 0, coloured = 0] = Array.isArray(found) ? found.map(Number) : [];
  return full > 0 && coloured > 0 && coloured <= full ? Math.round((coloured / full) * 50) / 10 : undefined;
});
