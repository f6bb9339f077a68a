import { describe, expect, it } from 'vitest';
import { hasCaptures } from '../project-files';
import { wrongIn } from './prove';
import { casesOf } from './truth';

const cases = casesOf('fragment');
if (!hasCaptures) console.warn('No captures beside the project: real pieces of pages and replies are not checked.');

describe.skipIf(!hasCaptures)('fragment captures', () => {
  it('are found', () => expect(cases.length).toBeGreaterThan(17));

  it.each(cases)('$name is read as known', (one) => expect(wrongIn(one)).toEqual([]));
});
