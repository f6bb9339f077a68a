import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/pages/read-page';
import { openPage } from '../commands/open-page';
import { hasCaptures } from '../project-files';
import { agrees } from './agree';
import { documentedFacts } from '../commands/documented-facts';
import { factsOf } from '../commands/facts-of';
import { casesOf } from './truth';

const cases = casesOf('offer');
if (!hasCaptures) console.warn('No captures beside the project: real offer pages are not checked.');

describe.skipIf(!hasCaptures)('offer captures', () => {
  it('finds the captures', () => expect(cases.length).toBeGreaterThan(10));

  it.each(cases)('$name: every fact is as known', ({ folder, truth }) => {
    const reading = readPage(openPage(join(folder, 'page.html')), truth.url, '2026-11-22T00:00:00Z');
    const facts = factsOf(reading.fields);
    const wrong = documentedFacts
      .filter((name) => !agrees(name, facts[name], truth))
      .map((name) => ({ name, read: facts[name], known: truth.facts[name] }));
    expect(wrong).toEqual([]);
    expect(reading).toMatchObject({ pageKind: truth.pageKind, generation: truth.generation });
  });
});
