import type { CompareColumn, CompareSubject } from '@/domain/compare';
import { cellsOf } from './compare-cells';
import type { Context } from './context';
import { judge } from './judge';
import { openCase } from './open-case';
import type { Question } from './topics';

async function columnOf(context: Context, { storeKey, offerId }: CompareSubject): Promise<CompareColumn | null> {
  const found = await openCase(context, storeKey, offerId);
  if (!found) return null;
  const judgement = judge(found);
  const { title, companyName } = judgement.facts.known;
  return {
    storeKey: found.storeKey,
    offerId,
    companyName: companyName?.value ?? null,
    title: offerId === null ? null : (title?.value ?? null),
    band: judgement.assessment.band,
    cells: cellsOf(found, judgement),
  };
}

/** Stores or offers side by side, each judged by what is kept of it now; null where nothing is kept of one. */
export function compare(context: Context, { subjects }: Question<'compare'>): Promise<(CompareColumn | null)[]> {
  return Promise.all(subjects.map((subject) => columnOf(context, subject)));
}
