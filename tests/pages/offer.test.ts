import { describe, expect, it } from 'vitest';
import { offerGenerations } from '../../src/pages/offer/read';
import { expectationOf, fixturesOf, outlineOf, readFixture, writeExpectation } from './fixtures';

const fixtures = fixturesOf('offer');
const rewrite = process.env['WRITE_EXPECTED'] === '1';

describe('invented offer pages', () => {
  it.each(fixtures)('$name reads as expected', (fixture) => {
    if (rewrite) writeExpectation(fixture);
    expect(rewrite, 'expectations were rewritten: review them and run again').toBe(false);
    expect(outlineOf(readFixture(fixture))).toEqual(expectationOf(fixture));
  });

  it.each(offerGenerations)('$id has at least three', ({ id }) => {
    expect(fixtures.filter(({ name }) => name.startsWith(`${id}/`)).length).toBeGreaterThanOrEqual(3);
  });
});

describe('unfilled templates', () => {
  const unfilled = fixtures.filter(({ name }) => name.endsWith('/unfilled'));

  it('exist', () => expect(unfilled.length).toBeGreaterThan(2));

  it.each(unfilled)('$name claims nothing but the id of its address', (fixture) => {
    const { fields, generation } = outlineOf(readFixture(fixture));
    expect(generation).not.toBeNull();
    expect(Object.keys(fields)).toEqual(['offerId']);
  });
});
