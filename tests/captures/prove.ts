import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { report } from '../commands/read-report';
import { agrees } from './agree';
import { wrongItems, type Item } from './items';
import type { Case } from './truth';

const now = '2026-11-22T00:00:00Z';

/** The saved page or reply of a case. */
export function fileOf({ folder }: Case): string {
  const file = ['page.html', 'reply.json'].map((name) => join(folder, name)).find(existsSync);
  if (file === undefined) throw new Error(`${folder} holds neither a page nor a reply`);
  return file;
}

/** The kind of page is not judged where only a piece of one was saved. */
const isFragment = ({ folder }: Case) => /[/\\]fragment[/\\]/.test(folder);

/**
 * Everything `npm run read` prints of a case that is not as known: kind, generation, each fact, each item of a list. A fact
 * that truth knows and the command leaves out is wrong, and so is one that truth does not know.
 */
export function wrongIn(one: Case): unknown[] {
  const { truth } = one;
  const { pageKind, generation, facts } = report(fileOf(one), {
    files: [],
    url: truth.url,
    payment: null,
    rates: [],
    now,
  });
  const wrong: unknown[] = [];
  if (!isFragment(one) && pageKind !== truth.pageKind) wrong.push({ pageKind, known: truth.pageKind });
  if (generation !== truth.generation) wrong.push({ generation, known: truth.generation });
  const names = new Set([...Object.keys(facts), ...Object.keys(truth.facts)]);
  // Whether somebody was logged in stands in one place of a page, and a piece of it seldom holds that place.
  if (isFragment(one) && facts['capturedAtLoggedIn'] === null) names.delete('capturedAtLoggedIn');
  for (const name of names) {
    if (!(name in facts) || !(name in truth.facts)) wrong.push({ name, printed: name in facts });
    else if (name === 'items') wrong.push(...wrongItems(facts['items'] as Item[], Number(facts['total']), truth));
    else if (!agrees(name, facts[name], truth)) wrong.push({ name, read: facts[name], known: truth.facts[name] });
  }
  return wrong;
}
