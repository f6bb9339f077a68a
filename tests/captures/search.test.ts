import { describe, expect, it } from 'vitest';
import { hasCaptures } from '../project-files';
import { wrongIn } from './prove';
import { casesOf } from './truth';

const cases = casesOf('search');
if (!hasCaptures) console.warn('No captures beside the project: real result lists are not checked.');

describe.skipIf(!hasCaptures)('search captures', () => {
  it('are found', () => expect(cases.length).toBeGreaterThan(9));

  it.each(cases)('$name is read as known', (one) => expect(wrongIn(one)).toEqual([]));
});
