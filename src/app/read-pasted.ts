import type { PastedAnswer, PastedKind, PastedParcel, PastedPayee } from '@/domain/pasted';
import { carriers } from '@/evidence/text/carriers';
import { readPastedText, type PastedReading, type ReadPayee, type SellerNames } from '@/evidence/text/read-pasted';
import type { Context } from './context';
import { judge } from './judge';
import { openCase } from './open-case';
import type { Question } from './topics';

/** What a seller would write before a bare name or number, so that it is read as what the buyer says it is. */
const labels: Record<PastedKind, string> = { message: '', payee: '公司名称：', account: '账号：', tracking: '单号：' };

/** A single line without a label of its own. */
const isBare = (text: string) => !/[:：\n]/.test(text.trim());

function payeeOf({ name, isPerson, againstLegal }: ReadPayee): PastedPayee {
  const match = againstLegal?.match ?? 'not-comparable';
  if (match === 'equal') return { name, match, differs: null };
  if (isPerson) return { name, match: 'person', differs: null };
  if (againstLegal?.match !== 'near' && againstLegal?.match !== 'different')
    return { name, match: 'unknown', differs: null };
  const { one, other } = againstLegal.difference;
  return { name, match: againstLegal.match, differs: { payee: one, licence: other } };
}

function parcelOf({ number, kind, candidates }: PastedReading['tracking']['parcels'][number]): PastedParcel {
  const named = candidates.flatMap(({ id }) => carriers.find((carrier) => carrier.id === id) ?? []);
  return { number, kind, carriers: named.map(({ en, zh }) => (en === zh ? en : `${en} ${zh}`)) };
}

/** Reads a pasted text for a seller with these names. */
export function judgePasted(kind: PastedKind, text: string, names: SellerNames): PastedAnswer {
  const label = isBare(text) ? labels[kind] : '';
  const read = readPastedText(label + text.trimStart(), names);
  const moved = text.length - text.trimStart().length - label.length;
  return {
    verdict: read.verdict,
    reasons: read.reasons,
    replies: read.replies,
    phrases: read.phrases.map((hit) => ({ ...hit, at: hit.at + moved })).filter(({ at }) => at >= 0),
    payees: read.payees.map(payeeOf),
    accounts: read.accounts.map(({ kind, tail }) => ({ kind, tail })),
    parcels: read.tracking.parcels.map(parcelOf),
    companyName: names.shopName,
    legalName: names.legalName,
  };
}

/** What is known of the seller's names, on its newest page or by the buyer's own corrections. */
async function namesOf(context: Context, storeKey: string | null): Promise<SellerNames> {
  const found = storeKey === null ? undefined : await openCase(context, storeKey, null);
  if (found === undefined) return { legalName: null, shopName: null };
  const { known } = judge(found).facts;
  return { legalName: known.legalName?.value ?? null, shopName: known.companyName?.value ?? null };
}

/** Judges what the buyer pasted against the names of a store; keeps nothing. */
export async function readPasted(
  context: Context,
  { storeKey, kind, text }: Question<'read-pasted'>,
): Promise<PastedAnswer> {
  return judgePasted(kind, text, await namesOf(context, storeKey));
}
