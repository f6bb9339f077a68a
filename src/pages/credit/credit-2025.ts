import type { NewerScores, ServiceScores } from '@/domain/page-facts';
import { badgeList, badgeOfName } from '../badge-names';
import { custom, textOf, type Parse } from '../locate';
import { only } from '../only';
import type { Candidate, Generation, Page } from '../page';
import { day } from '../parse/day';
import { legalName, licenceCode, registeredCapital } from '../parse/licence';
import { isDash, percent, score } from '../parse/share';
import { membershipYears } from '../parse/shop';
import { text } from '../parse/text';
import { factLabels, otherLabels } from './credit-labels';
import { textsBeside, type Beside } from './labels';

const labels: string[] = [...Object.values(factLabels).flat(), ...otherLabels];
const textsOf = new WeakMap<Page, Map<string, Beside[]>>();

function beside(page: Page, name: keyof typeof factLabels): Beside[] {
  const known = textsOf.get(page) ?? textsBeside(page, labels);
  textsOf.set(page, known);
  return factLabels[name].flatMap((label) => known.get(label) ?? []);
}

const isFigure = ({ text: shown }: Beside) => isDash(shown) || /^[\d.]+\s?(?:%|分|points?)?$/i.test(shown);

/** The first figure beside a label of the fact; a dash says that there is none. Prose that begins with the label is no figure. */
function figure(page: Page, name: keyof typeof factLabels): string | undefined {
  const shown = beside(page, name).find(isFigure)?.text;
  return isDash(shown) ? undefined : shown;
}

const figureOf = <Value>(name: keyof typeof factLabels, parse: Parse<Value>): Candidate<Value> =>
  custom(`text ${factLabels[name][0]}`, (page) => figure(page, name), parse);

/** A text apart from its label that has the form of the fact; anything else may be another's, a person's among them. */
const textOfForm = <Value>(name: keyof typeof factLabels, hasForm: (shown: string) => boolean, parse: Parse<Value>) =>
  custom(
    `text ${factLabels[name][0]}`,
    (page) => beside(page, name).find(({ text: shown, joined }) => !joined && hasForm(shown))?.text,
    parse,
  );

function scoresOf(page: Page): ServiceScores | undefined {
  const one = (name: keyof typeof factLabels) => score(figure(page, name)) ?? null;
  const dispatch = one('dispatch');
  const newer: NewerScores = dispatch === null ? {} : { dispatch };
  const scores = {
    consultation: one('consultation'),
    logistics: one('logistics'),
    dispute: one('dispute'),
    quality: one('quality'),
    returns: one('returns'),
  };
  if ([...Object.values(scores), dispatch].every((value) => value === null)) return undefined;
  return { ...scores, ...(dispatch !== null && { newer }) };
}

const longest = 40;
const shortTextsOf = new WeakMap<Page, string[]>();

const ownLength = (element: Element) =>
  [...element.childNodes].reduce(
    (sum, node) => sum + (node.nodeType === 3 ? (node.nodeValue ?? '').trim().length : 0),
    0,
  );

/**
 * Texts shorter than `longest` of the page's elements, gathered once a reading. Lengths are summed from the innermost elements out,
 * so that long texts are never taken, and an element around another one alone says nothing of its own.
 */
function shortTexts(page: Page): string[] {
  const known = shortTextsOf.get(page);
  if (known) return known;
  const lengths = new Map<Element, number>();
  const shown: string[] = [];
  for (const element of [...page.document.querySelectorAll('body *:not(script, style)')].reverse()) {
    const inner = [...element.children].map((child) => lengths.get(child) ?? 0).filter((length) => length > 0);
    const own = ownLength(element);
    const length = inner.reduce((sum, each) => sum + each, own);
    lengths.set(element, length);
    if (length > 0 && length < longest && (own > 0 || inner.length > 1)) shown.push(textOf(element));
  }
  shown.reverse();
  shortTextsOf.set(page, shown);
  return shown;
}

const shortText = (pattern: RegExp) => (page: Page) => shortTexts(page).find((shown) => pattern.test(shown));
const foundedYears = (found: unknown) => Number(/\d+/.exec(String(found))?.[0]);
const asScores = (found: unknown) => (typeof found === 'object' ? (found as ServiceScores) : undefined);

/** Links to the report of an audit are named after what was audited. */
const audits = ({ document }: Page) =>
  [...document.querySelectorAll('a[href*="/auth/fca"], a[href*="depth-auth"], a.fca')]
    .map((link) => badgeOfName(textOf(link)))
    .filter((mark) => mark === 'deep-factory-audit' || mark === 'deep-trader-audit');

/**
 * Credit pages by their labels, which public notes agree on; their markup is not known. Only texts that begin with a label or stand
 * beside one are asked, so a sentence that holds one proves nothing. 成立N年 is the age of the company. The legal representative,
 * contacts and addresses are never touched.
 */
export const credit2025: Generation = {
  id: 'credit-2025',
  recognise: ({ url }) => /^\/(?:page\/(?:creditdetail|businessinfor)|credit\/publicCreditDetail)/.test(url.pathname),
  fields: only({
    membershipYears: [
      custom('text 入驻N年', shortText(/^(入驻\s*\d{1,2}\s*年|\d{1,2}\s*years? on 1688)$/i), membershipYears),
    ],
    badges: [custom('audit links', audits, badgeList)],
    repeatRate: [figureOf('repeatRate', percent)],
    serviceScore: [figureOf('serviceScore', score)],
    serviceScores: [custom('texts …体验', scoresOf, asScores)],
    onTimeRate: [figureOf('onTimeRate', percent)],
    yearsEstablished: [custom('text 成立N年', shortText(/^成立\s*\d{1,3}\s*年$/), foundedYears)],
    licenceCode: [textOfForm('licenceCode', (shown) => /^[0-9a-z*\s-]{8,30}$/i.test(shown), licenceCode)],
    legalName: [textOfForm('legalName', (shown) => legalName(shown) !== undefined, legalName)],
    registeredCapital: [
      textOfForm('registeredCapital', (shown) => /\d/.test(shown) && shown.length < longest, registeredCapital),
    ],
    foundedOn: [
      textOfForm('foundedOn', (shown) => day(shown) !== undefined && shown.length < longest, day),
      custom('text …成立', shortText(/^\d{4}[-.年]\d{1,2}[-.月]\d{1,2}日?\s?成立$/), day),
    ],
    businessScope: [textOfForm('businessScope', (shown) => /\p{Script=Han}{2}/u.test(shown), text)],
  }),
};
