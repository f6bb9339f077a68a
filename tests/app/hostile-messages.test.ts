import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, type Asker } from '@/app/answer';
import { createHandlers } from '@/app/handlers';
import { questionSchemas } from '@/app/protocol';
import { factNames } from '@/domain/page-facts';
import { readingSchema } from '@/domain/schemas/reading';
import { invented, oldStore } from './invented';
import { testContext } from './test-context';

const page: Asker = { kind: 'page', tabId: 7 };
const reading = invented(oldStore);
const visitOf = (sent: unknown) => ({ topic: 'visit', question: { writeId: 'write-0001', reading: sent } });
const megabyte = '字'.repeat(1_000_000);

const withField = (name: string, field: unknown) => ({ ...reading, fields: { ...reading.fields, [name]: field } });
const found = (value: unknown) => ({ state: 'found', value, place: 'od-2026: x', raw: 'x' });

describe('a malformed message', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'visit'],
    ['no topic', { question: {} }],
    ['an unknown topic', { topic: 'delete-everything', question: {} }],
    ['a topic of every object', { topic: 'constructor', question: {} }],
    ['a prototype as topic', { topic: '__proto__', question: {} }],
    ['no question', { topic: 'visit' }],
    ['a key too many', { ...visitOf(reading), question: { writeId: 'write-0001', reading, extra: 1 } }],
    ['no write key', { topic: 'visit', question: { reading } }],
    ['an unknown key in the reading', visitOf({ ...reading, extra: 1 })],
    ['an unknown fact', visitOf(withField('buyerAddress', found('x')))],
    ['a fact too few', visitOf({ ...reading, fields: Object.fromEntries(Object.entries(reading.fields).slice(1)) })],
    ['an unknown state', visitOf(withField('title', { state: 'guessed', value: 'x' }))],
    ['a key too many in a field', visitOf(withField('title', { ...found('x'), html: '<b>' }))],
    ['another site', visitOf({ ...reading, url: 'https://1688.com.example.org/offer/1.html' })],
    ['a script as address', visitOf({ ...reading, url: 'javascript:alert(1)//.1688.com' })],
    ['an http page', visitOf({ ...reading, url: 'http://detail.1688.com/offer/600000000001.html' })],
    ['a time in words', visitOf({ ...reading, readAt: 'yesterday' })],
    [
      'a polluting key',
      JSON.parse(JSON.stringify(visitOf(reading)).replace('"fields":{', '"fields":{"__proto__":{"x":1},')),
    ],
  ])('with %s is refused and writes nothing', async (_, message) => {
    const context = testContext();
    expect(await answer(createHandlers(context), message, page)).toEqual({ ok: false, error: 'refused' });
    expect(await context.database.snapshots.count()).toBe(0);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('of any kind never throws', async () => {
    const handlers = createHandlers(testContext());
    const topics = fc.constantFrom(...Object.keys(questionSchemas));
    await fc.assert(
      fc.asyncProperty(topics, fc.anything({ withNullPrototype: true, withBigInt: true }), async (topic, question) => {
        expect(await answer(handlers, { topic, question }, page)).toEqual({ ok: false, error: 'refused' });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a hostile field', () => {
  it.each(factNames)('%s of a megabyte costs no other field', async (name) => {
    const context = testContext();
    const sent = withField(name, { ...found(megabyte), place: megabyte, raw: megabyte });
    expect(await answer(createHandlers(context), visitOf(sent), page)).toMatchObject({
      ok: true,
      answer: { state: 'judged' },
    });
    const [row] = await context.database.snapshots.toArray();
    expect(JSON.stringify(row ?? '').length).toBeLessThan(20_000);
  });

  it('with a value no page can hold is broken, and keeps its raw text', () => {
    const fieldOf = (name: 'rating' | 'repeatRate' | 'memberId' | 'badges' | 'reviews', value: unknown) =>
      readingSchema.parse(withField(name, found(value))).fields[name];
    const broken = { state: 'broken', place: 'od-2026: x', raw: 'x' };
    expect(fieldOf('rating', 57)).toEqual(broken);
    expect(fieldOf('repeatRate', Number.NaN)).toEqual(broken);
    expect(fieldOf('memberId', megabyte)).toEqual(broken);
    expect(fieldOf('badges', ['trusted-by-me'])).toEqual(broken);
    expect(
      fieldOf('reviews', [{ date: null, stars: 5, text: 'x', buyer: null, quantity: null, ip: '10.0.0.1' }]),
    ).toEqual(broken);
  });

  it('with a list without end is cut', () => {
    const guarantees = Array.from({ length: 100_000 }, (_, at) => `保障${at}`);
    const { fields } = readingSchema.parse(withField('guarantees', found(guarantees)));
    expect(fields.guarantees).toMatchObject({ state: 'found', value: guarantees.slice(0, 50) });
  });

  it('never cuts a character in two', () => {
    const { fields } = readingSchema.parse(withField('title', found(`a${'😀'.repeat(1000)}`)));
    expect(fields.title.state === 'found' && fields.title.value).toBe(`a${'😀'.repeat(249)}`);
  });
});
