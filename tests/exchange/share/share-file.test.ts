import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ShareFaultError } from '@/domain/share-fault';
import { largestFile, mostEntries } from '@/exchange/share/format';
import { readShare } from '@/exchange/share/read-share';
import { createSigningKey, type SigningKey } from '@/exchange/share/sign';
import { writeShare } from '@/exchange/share/write-share';
import { inventedLine, inventedList, now, signedFile } from './invented-list';

let key: SigningKey;
let other: SigningKey;
beforeAll(async () => {
  [key, other] = [await createSigningKey(), await createSigningKey()];
});
const silent = () => undefined;
const read = (file: Blob) => readShare(file, now, silent);

async function faultOf(reading: Promise<unknown>): Promise<string> {
  return reading.then(
    () => 'taken',
    (error: unknown) => (error instanceof ShareFaultError ? error.fault : String(error)),
  );
}

describe('a shared file', () => {
  it('comes back as it was written, under the fingerprint of the key that signed it', async () => {
    const list = inventedList({ entries: [inventedLine(1), inventedLine(2, { blacklist: null })] });
    const { fingerprint, publicKey, ...said } = await read(await writeShare(list, key));
    expect(said).toEqual(list);
    expect(publicKey).toBe(key.publicKey);
    expect(fingerprint).toBe(key.fingerprint);
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(other.fingerprint).not.toBe(fingerprint);
    expect(key.privateKey.extractable).toBe(false);
  });

  it('is refused when any one character of what was signed is another', async () => {
    const text = await (await writeShare(inventedList(), key)).text();
    const { payload } = JSON.parse(text) as { payload: string };
    await fc.assert(
      fc.asyncProperty(fc.nat(payload.length - 1), fc.constantFrom('0', 'x', ' '), async (place, sign) => {
        fc.pre(payload[place] !== sign);
        const changed = payload.slice(0, place) + sign + payload.slice(place + 1);
        const file = new File([JSON.stringify({ ...(JSON.parse(text) as object), payload: changed })], 'list.json');
        expect(await faultOf(read(file))).toBe('wrong-signature');
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['no JSON', () => new File(['hello'], 'a.json'), 'not-ours'],
    ['bytes that are no text', () => new File([new Uint8Array([0xff, 0xfe, 0x00])], 'a.json'), 'not-ours'],
    ['another JSON', () => new File(['[1,2]'], 'a.json'), 'not-ours'],
    ['a backup', () => new File(['{"header":{},"rows":[]}'], 'a.json'), 'not-ours'],
    ['a newer version', () => signedFile(key, inventedList(), { version: 2 }), 'newer'],
    ['no signature', () => signedFile(key, inventedList(), { signature: '' }), 'unsigned'],
    ["another's signature", () => signedFile(key, inventedList(), { publicKey: other.publicKey }), 'wrong-signature'],
    ['a key that is none', () => signedFile(key, inventedList(), { publicKey: 'AAAA' }), 'wrong-signature'],
    [
      'a key off the curve',
      () => signedFile(key, inventedList(), { publicKey: btoa('\x04' + 'a'.repeat(64)) }),
      'wrong-signature',
    ],
    ['a signature cut off', () => signedFile(key, inventedList(), { signature: 'AAAA' }), 'wrong-signature'],
    ['a payload that is no JSON', () => signedFile(key, '{'), 'damaged'],
    ['a payload that is no list', () => signedFile(key, { author: 'Li', entries: {} }), 'damaged'],
  ] as const)('with %s is refused', async (_, make, fault) => {
    expect(await faultOf(read(await make()))).toBe(fault);
  });

  it('is not even read when it is far too large', async () => {
    const huge = { size: largestFile + 1 } as Blob;
    expect(await faultOf(read(huge))).toBe('too-large');
    const many = Array.from({ length: mostEntries + 1 }, () => 0);
    expect(await faultOf(read(await signedFile(key, inventedList({ entries: many as never }))))).toBe('too-large');
  });

  it.each(['', ' ', '···', ' Li', 'x'.repeat(61), 'Li\u202eevil', 'Li\u0000', 'Li\u200b', 'Li\nMing', 'L\u2028i'])(
    'whose author is called %j is refused',
    async (author) => {
      expect(await faultOf(read(await signedFile(key, inventedList({ author }))))).toBe('bad-author');
    },
  );

  it.each([
    ['says nothing', { blacklist: null, rating: null, ratings: {} }],
    ['names no store', { storeIds: { memberId: null, loginId: null, shopHost: null } }],
    ['names a host elsewhere', { storeIds: { memberId: null, loginId: null, shopHost: 'evil.example' } }],
    ['rates with six stars', { rating: 6 }],
    ['rates what nobody rates', { ratings: { looks: 5 } }],
    ['has a reason without end', { blacklist: { reason: 'x'.repeat(1001), at: now, expires: null } }],
    ['has a day that is none', { date: '2026-02-30T00:00:00.000Z' }],
    ['carries a note', { note: 'private' }],
    ['has a name of the wrong type', { companyName: 7 }],
  ])('with an entry that %s is refused whole', async (_, change) => {
    const entries = [inventedLine(1), { ...inventedLine(2), ...change }] as never;
    expect(await faultOf(read(await signedFile(key, inventedList({ entries }))))).toBe('damaged');
  });

  it('that reaches for every object, names a store twice or comes from the future is refused whole', async () => {
    const text = JSON.stringify(inventedList()).replace('"rating":1', '"__proto__":{"rating":5},"rating":1');
    expect(await faultOf(read(await signedFile(key, text)))).toBe('damaged');
    expect(Object.hasOwn(Object.prototype, 'rating')).toBe(false);
    const twice = inventedList({ entries: [inventedLine(1), inventedLine(1, { rating: 5 })] });
    expect(await faultOf(read(await signedFile(key, twice)))).toBe('twice');
    const late = '2027-01-01T00:00:00.000Z';
    expect(await faultOf(read(await signedFile(key, inventedList({ date: late }))))).toBe('future');
    const entries = [inventedLine(1, { date: late })];
    expect(await faultOf(read(await signedFile(key, inventedList({ entries }))))).toBe('future');
  });
});
