import type { PastedAnswer, PastedKind, PastedParcel, SellerName } from '@/domain/pasted';
import { carriers } from '@/evidence/text/carriers';
import { readPastedText, type PastedReading } from '@/evidence/text/read-pasted';
import type { Context } from './context';
import { judge } from './judge';
import { openCase } from './open-case';
import { payeeOf, sellerNameOf } from './payee';
import { policyInForce } from './policy-in-force';
import { loadSettings } from './settings';
import type { Question } from './topics';

/** What a seller would write before a bare name or number, so that it is read as what the buyer says it is. */
const labels: Record<PastedKind, string> = { message: '', payee: '公司名称：', account: '账号：', tracking: '单号：' };

/** A single line without a label of its own. */
const isBare = (text: string) => !/[:：\n]/.test(text.trim());

function parcelOf({ number, kind, candidates }: PastedReading['tracking']['parcels'][number]): PastedParcel {
  const named = candidates.flatMap(({ id }) => carriers.find((carrier) => carrier.id === id) ?? []);
  return { number, kind, carriers: named.map(({ en, zh }) => (en === zh ? en : `${en} ${zh}`)) };
}

/** Reads a pasted text for a seller of this name; `deposit` is the largest one of an order, 0 to 1. */
function judgePasted(kind: PastedKind, text: string, company: SellerName | null, deposit: number): PastedAnswer {
  const label = isBare(text) ? labels[kind] : '';
  const read = readPastedText(label + text.trimStart(), { legalName: company?.name ?? null, shopName: null });
  const moved = text.length - text.trimStart().length - label.length;
  return {
    verdict: read.verdict,
    reasons: read.reasons,
    replies: read.replies,
    phrases: read.phrases.map((hit) => ({ ...hit, at: hit.at + moved })).filter(({ at }) => at >= 0),
    payees: read.payees.map(({ name, isPerson, againstLegal }) => payeeOf(name, isPerson, againstLegal, company)),
    accounts: read.accounts.map(({ kind, tail }) => ({ kind, tail })),
    parcels: read.tracking.parcels.map(parcelOf),
    company,
    deposit,
  };
}

/** Judges what the buyer pasted against the name of a store, as its newest page or the buyer tells it; keeps nothing. */
export async function readPasted(
  context: Context,
  { storeKey, kind, text }: Question<'read-pasted'>,
): Promise<PastedAnswer> {
  const found = storeKey === null ? undefined : await openCase(context, storeKey, null);
  const { payment } = policyInForce(await loadSettings(context));
  const company = found === undefined ? null : sellerNameOf(judge(found).facts.known);
  return judgePasted(kind, text, company, payment.deposit.value);
}
