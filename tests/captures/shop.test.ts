import { describe, expect, it } from 'vitest';
import { hasCaptures } from '../project-files';
import { wrongIn } from './prove';
import { casesOf } from './truth';

const cases = casesOf('shop');
if (!hasCaptures) console.warn('No captures beside the project: real shop pages and their replies are not checked.');

describe.skipIf(!hasCaptures)('shop captures', () => {
  it('are found', () => expect(cases.length).toBeGreaterThan(12));

  it.each(cases)('$name is read as known', (one) => expect(wrongIn(one)).toEqual([]));
});
