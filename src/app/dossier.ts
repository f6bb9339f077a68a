import type { Dossier, DossierOffer, OtherShop, SeenName, Signal, StoreStanding } from '@/domain/dossier';
import { signalFacts, standingFacts } from '@/domain/dossier';
import type { Reading } from '@/domain/reading';
import { isSitePage } from '@/domain/site';
import { storeKeysOf } from '@/domain/store-key';
import type { StoreBrief } from '@/domain/store-line';
import { changeLog } from '@/evidence/history/change-log';
import { dailyValues } from '@/evidence/history/figure-change';
import { observationsOf, type Observation } from '@/evidence/history/observations';
import { scoreObservations } from '@/evidence/history/score-observations';
import { unitPriceOf } from '@/evidence/history/offer-price';
import { standings } from '@/evidence/percentile';
import { defaultPolicy } from '@/risk/policy';
import { otherBriefs } from '@/store/other-briefs';
import type { StoreRow } from '@/store/rows';
import { keptStore, type KeptOffer, type KeptRelative } from '@/store/kept-store';
import type { Context } from './context';
import type { Question } from './topics';
import { UnknownStoreError } from './view-error';

function namesIn(looks: readonly Reading[]): SeenName[] {
  const seen = new Map<string, SeenName>();
  for (const { value: name, at } of observationsOf(looks, 'companyName')) {
    const kept = seen.get(name);
    seen.set(name, { name, firstAt: kept?.firstAt ?? at, lastAt: at });
  }
  return [...seen.values()].toSorted((one, other) => other.lastAt.localeCompare(one.lastAt));
}

const pointsOf = (seen: readonly Observation<number>[]) => dailyValues(seen).map(({ at, value }) => ({ at, value }));

function signalsIn(looks: readonly Reading[]): Signal[] {
  const whole = signalFacts.flatMap((fact) => {
    const points = pointsOf(observationsOf(looks, fact));
    return points.length > 0 ? [{ fact, points }] : [];
  });
  const single = scoreObservations(looks).map(([score, seen]) => ({
    fact: 'serviceScores' as const,
    score,
    points: pointsOf(seen),
  }));
  return [...whole, ...single];
}

/** Rates are shown in whole per cents, so that one noise fits them all. */
const logNoise = {
  repeatRate: defaultPolicy.changeNoise.repeatRate.value,
  onTimeRate: defaultPolicy.changeNoise.repeatRate.value,
  serviceScore: defaultPolicy.changeNoise.serviceScore.value,
};

function offerOf({ row, reading }: KeptOffer): DossierOffer {
  return {
    offerId: row.offerId,
    title: row.title,
    url: isSitePage(row.url) ? row.url : null,
    price: reading ? unitPriceOf(reading) : null,
    firstSeenAt: row.firstSeenAt,
    lastSeenAt: row.lastReadAt,
  };
}

function shopOf({ store, sure, mark }: KeptRelative, now: string): OtherShop {
  const entry = mark?.blacklist ?? null;
  const { storeKey, companyName, shopHost, brief } = store;
  return {
    storeKey,
    companyName,
    shopHost,
    sure,
    band: brief?.band ?? null,
    blacklisted: entry && (entry.expires === null || entry.expires > now) ? entry.reason : null,
  };
}

function standingsOf({ brief }: StoreRow, others: StoreBrief[]): StoreStanding[] {
  if (!brief) return [];
  const found = standings(brief, others, defaultPolicy.evidence.fewestStores.value);
  return standingFacts.flatMap((fact) => {
    const [value, standing] = [brief[fact], found[fact]];
    if (value === null || standing === null) return [];
    const { below, equal, among } = standing;
    return [{ fact, value, below, equal, among }];
  });
}

/** Everything kept of one store beside its assessment; an error where nothing is kept of it. */
export async function dossier(context: Context, { storeKey, offers }: Question<'dossier'>): Promise<Dossier> {
  const kept = await keptStore(context.database, storeKey, offers);
  if (!kept) throw new UnknownStoreError('Nothing is kept of this store.');
  const { store, keys, looks } = kept;
  const { memberId, loginId, shopHost, firstSeenAt, lastSeenAt } = store;
  const named = storeKeysOf(store);
  return {
    storeKey: store.storeKey,
    memberId,
    loginId,
    shopHost,
    otherKeys: keys.filter((key) => !named.includes(key)).sort(),
    names: namesIn(looks),
    firstSeenAt,
    lastSeenAt,
    looks: looks.length,
    thinned: store.thinned ?? null,
    changes: changeLog(looks, logNoise).reverse(),
    signals: signalsIn(looks),
    offers: kept.offers.map(offerOf),
    offersInAll: kept.offersInAll,
    standings: standingsOf(store, await otherBriefs(context.database, store.storeKey)),
    otherShops: kept.relatives.map((relative) => shopOf(relative, context.now())),
  };
}
