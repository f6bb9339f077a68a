import { blankAnswer, type CheckAnswer, type CheckChange } from '@/domain/check-answer';
import { checkIds, type CheckId } from '@/domain/checks';
import { resolveKey } from './aliases';
import { checkRow } from './check-rows';
import type { Database } from './database';
import { isFirst } from './once';
import type { CheckRow } from './rows';

const isKnown = ({ check }: CheckRow) => checkIds.includes(check);

/** A kept row as an answer; rows of checks this version does not know are left out and stay as they are. */
const answersIn = (rows: CheckRow[]): CheckAnswer[] =>
  rows.filter(isKnown).map(({ storeKey, check, outcome, on, note, proofUrl, answers, updatedAt }) => ({
    storeKey,
    check,
    outcome,
    on,
    note,
    proofUrl,
    answers,
    updatedAt,
  }));

/** What the buyer answered about a store, in no order. `storeKey` must be resolved. */
export async function readChecks(db: Database, storeKey: string): Promise<CheckAnswer[]> {
  return answersIn(await db.checklists.where({ storeKey }).toArray());
}

/** Every answer to any check, by store. */
export async function allChecks(db: Database): Promise<Map<string, CheckAnswer[]>> {
  const byStore = new Map<string, CheckAnswer[]>();
  for (const answer of answersIn(await db.checklists.toArray())) {
    byStore.set(answer.storeKey, [...(byStore.get(answer.storeKey) ?? []), answer]);
  }
  return byStore;
}

/** The answers of a changed check; an answer "" is taken back. */
function joined(kept: CheckAnswer, { answers, ...change }: CheckChange): CheckAnswer {
  const said = Object.entries({ ...kept.answers, ...answers }).filter(([, text]) => text !== '');
  return { ...kept, ...change, answers: Object.fromEntries(said) };
}

/** The part of a change that does not overwrite what another window wrote since it was begun. */
function uncontested(kept: CheckAnswer, { answers, ...change }: CheckChange, was: CheckChange): CheckChange {
  const parts = Object.entries(change).filter(([part]) => {
    const name = part as keyof typeof change;
    return !(name in was) || was[name] === kept[name];
  });
  const begun = was.answers ?? {};
  const said = Object.entries(answers ?? {}).filter(
    ([name]) => begun[name] === undefined || begun[name] === (kept.answers[name] ?? ''),
  );
  return { ...Object.fromEntries(parts), ...(answers && { answers: Object.fromEntries(said) }) };
}

/**
 * Changes the named parts of one answer in one transaction and returns all answers of the store; a write done before changes nothing, and
 * neither does one over words that are others than they `was` by now.
 */
export async function changeCheck(
  db: Database,
  writeId: string,
  key: string,
  check: CheckId,
  change: CheckChange,
  now: string,
  was: CheckChange = {},
): Promise<{ storeKey: string; answers: CheckAnswer[] }> {
  return db.dexie.transaction('rw', [db.checklists, db.aliases, db.writes], async () => {
    const storeKey = await resolveKey(db, key);
    if (await isFirst(db, writeId, now)) {
      const answers = await readChecks(db, storeKey);
      const kept = answers.find((one) => one.check === check) ?? blankAnswer(storeKey, check);
      await db.checklists.put(checkRow({ ...joined(kept, uncontested(kept, change, was)), updatedAt: now }));
    }
    return { storeKey, answers: await readChecks(db, storeKey) };
  });
}
