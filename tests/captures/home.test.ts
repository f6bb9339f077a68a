import { describe, expect, it } from 'vitest';
import { hasCaptures } from '../project-files';
import { wrongIn } from './prove';
import { casesOf } from './truth';

const cases = casesOf('home');
if (!hasCaptures) console.warn('No captures beside the project: real start pages are not checked.');

describe.skipIf(!hasCaptures)('home captures', () => {
  it('are found', () => expect(cases.length).toBeGreaterThan(0));

  it.each(cases)('$name is read as known', (one) => expect(wrongIn(one)).toEqual([]));
});
