import { describe, expect, it } from 'vitest';
import { changeMark } from '@/app/change-mark';
import { ShareFaultError } from '@/domain/share-fault';
import { emptyTables } from '@/store/empty-tables';
import { undoImport } from '@/store/backup/journal';
import { sharedOf } from '@/store/shared';
import { createSigningKey } from '@/exchange/share/sign';
import { inventedLine, inventedList, signedFile } from '../../exchange/share/invented-list';
import { firstDay } from '../invented';
import { buyer, fileFrom, said, storeKey, takeIn } from './two-buyers';

const blacklist = { reason: 'never shipped', at: firstDay, expires: null };

async function sender() {
  const li = buyer();
  await li.see();
  await li.mark({ rating: 2, aspects: { honesty: 1 }, blacklist, tags: ['纸盒'], note: 'my secret price 3.20' });
  return li;
}
const kept = async (one: ReturnType<typeof buyer>) => ({
  marks: await one.db.marks.toArray(),
  notes: await one.db.notes.toArray(),
});

describe('a shared list', () => {
  it('holds what was chosen and nothing else', async () => {
    const li = await sender();
    const file = await fileFrom(li, 'Li');
    expect(file.name).toBe('touchstone-share-Li-2026-11-22.json');
    const text = await file.text();
    expect(text).toContain('never shipped');
    expect(text).not.toContain('secret');
    expect(text).not.toContain('纸盒');
    const { list, entries } = said(await li.ask({ ask: 'make', author: 'Li', storeKeys: [storeKey] }), 'made');
    expect([entries, list.entries[0]]).toMatchObject([1, { rating: 2, ratings: { honesty: 1 }, blacklist }]);
    expect(await li.ask({ ask: 'make', author: 'Li', storeKeys: ['m:other'] })).toMatchObject({ fault: 'nothing' });
    expect(await li.ask({ ask: 'make', author: '\u202eLi', storeKeys: [storeKey] })).toMatchObject({
      fault: 'bad-author',
    });
  });

  it('is signed by one key for good, which another tab cannot replace', async () => {
    const li = await sender();
    const all = { ask: 'make' as const, author: 'Li', storeKeys: [storeKey] };
    const made = await Promise.all([li.ask(all), buyer(li.context).ask(all), li.ask(all)]);
    expect(new Set(made.map((one) => said(one, 'made').fingerprint)).size).toBe(1);
    expect(said(await li.ask({ ask: 'state' }), 'state').state.own?.name).toBe('Li');
    expect(await li.ask({ ask: 'read', file: await fileFrom(li, 'Li') })).toMatchObject({ fault: 'own' });
  });

  it('changes nothing before the buyer agrees, never an own word, and is taken back whole', async () => {
    const file = await fileFrom(await sender(), 'Li');
    const wang = buyer();
    await wang.see();
    await wang.mark({ rating: 5 });
    const before = await kept(wang);
    const { preview } = said(await wang.ask({ ask: 'read', file }), 'preview');
    expect(preview).toMatchObject({ author: 'Li', known: null, counts: { new: 1, changed: 0, gone: 0, same: 0 } });
    expect(preview.lines[0]).toMatchObject({ here: storeKey });
    expect(preview.lines[0]?.fields).toMatchObject([
      { field: 'blacklist', theirs: blacklist, mine: null },
      { field: 'rating', theirs: 2, mine: 5 },
      { field: 'honesty', theirs: 1, mine: null },
    ]);
    expect(await wang.db.shared.count()).toBe(0);
    expect(await wang.ask({ ask: 'agree', trusted: true })).toMatchObject({ changed: 1, storeKeys: [storeKey] });
    expect(await kept(wang)).toEqual(before);
    const company = {
      ids: { memberId: storeKey.slice(2), loginId: null, shopHost: null },
      licenceCode: null,
      names: [],
    };
    expect(await sharedOf(wang.db, company)).toMatchObject([{ author: 'Li', trusted: true, sure: true }]);
    const { fingerprint } = preview;
    expect(await wang.ask({ ask: 'take-back', fingerprint })).toMatchObject({ storeKeys: [storeKey] });
    expect(await sharedOf(wang.db, company)).toEqual([]);
    expect(await kept(wang)).toEqual(before);
    const [author] = said(await wang.ask({ ask: 'state' }), 'state').state.authors;
    expect(author).toMatchObject({ name: 'Li', trusted: true, stores: 0 });
    await wang.ask({ ask: 'forget-author', fingerprint });
    expect(await wang.db.authors.count()).toBe(0);
  });

  it('replaces what its author said before as a whole, and the undo brings all of it back', async () => {
    const key = await createSigningKey();
    const wang = buyer();
    const [one, two, three] = [inventedLine(1), inventedLine(2), inventedLine(3)];
    await takeIn(wang, await signedFile(key, inventedList({ entries: [one, two] })));
    const before = [await wang.db.shared.toArray(), await wang.db.authors.toArray()];
    const newer = inventedList({ date: '2026-11-20T08:00:00.000Z', entries: [{ ...two, rating: 4 }, three] });
    const preview = await takeIn(wang, await signedFile(key, newer), true);
    expect(preview.counts).toEqual({ new: 1, changed: 1, gone: 1, same: 0 });
    expect(preview.known).toMatchObject({ trusted: false });
    expect((await wang.db.shared.toArray()).map((row) => [row.storeKey, row.entry.rating])).toEqual([
      ['m:b2b-900002', 4],
      ['m:b2b-900003', 1],
    ]);
    await undoImport(wang.db);
    expect([await wang.db.shared.toArray(), await wang.db.authors.toArray()]).toEqual(before);
  });

  it('of the same name with another key is told apart', async () => {
    const wang = buyer();
    await takeIn(wang, await fileFrom(await sender(), 'Li Ming'), true);
    const forged = await signedFile(await createSigningKey(), inventedList({ author: 'LI-MING' }));
    const { preview } = said(await wang.ask({ ask: 'read', file: forged }), 'preview');
    expect(preview.known).toBeNull();
    expect(preview.namesakes).toMatchObject([{ trusted: true }]);
    await wang.ask({ ask: 'agree', trusted: false });
    const { authors } = said(await wang.ask({ ask: 'state' }), 'state').state;
    expect(authors.map(({ hasNamesake, trusted }) => [hasNamesake, trusted])).toEqual(
      expect.arrayContaining([
        [true, true],
        [true, false],
      ]),
    );
  });

  it('that ends in the middle is taken whole or not at all', async () => {
    const entries = Array.from({ length: 600 }, (_, n) => inventedLine(n + 1));
    const key = await createSigningKey();
    const wang = buyer();
    await takeIn(wang, await signedFile(key, inventedList({ entries: entries.slice(0, 10) })));
    const file = await signedFile(key, inventedList({ entries: entries.slice(5) }));
    const [before, authors] = [await wang.db.shared.toArray(), await wang.db.authors.toArray()];
    said(await wang.ask({ ask: 'read', file }), 'preview');
    let beats = 0;
    const killed = () => {
      beats += 1;
      if (beats === 2) throw new ShareFaultError('cancelled');
    };
    expect(await wang.ask({ ask: 'agree', trusted: true }, killed)).toMatchObject({ fault: 'cancelled' });
    expect([beats, await wang.db.shared.toArray(), await wang.db.authors.toArray()]).toEqual([2, before, authors]);
    expect(await wang.ask({ ask: 'agree', trusted: true })).toMatchObject({ fault: 'changed' });
    said(await wang.ask({ ask: 'read', file }), 'preview');
    const pressed = { ask: 'agree' as const, trusted: true };
    const twice = await Promise.all([wang.ask(pressed), wang.ask(pressed)]);
    expect(twice).toMatchObject([{ said: 'applied' }, { fault: 'changed' }]);
    expect(await wang.db.shared.count()).toBe(595);
    await undoImport(wang.db);
    expect(await wang.db.shared.toArray()).toEqual(before);
  });

  it('fills what the buyer left empty, says where it has it from, and the undo empties it again', async () => {
    const file = await fileFrom(await sender(), 'Li');
    const wang = buyer();
    await wang.see();
    await wang.mark({ rating: 5, note: 'mine' });
    const { fingerprint } = await takeIn(wang, file);
    const before = await kept(wang);
    const fill = { ask: 'fill' as const, fingerprint, origin: ' (from Li, {day})' };
    expect(await wang.ask(fill)).toMatchObject({ said: 'filled', changed: 1, storeKeys: [storeKey] });
    const [mark] = await wang.db.marks.toArray();
    const reason = `never shipped (from Li, ${firstDay.slice(0, 10)})`;
    expect(mark).toMatchObject({ rating: 5, aspects: { honesty: 1 }, blacklist: { reason } });
    expect(mark?.blockedKeys).toContain(storeKey);
    expect(await wang.ask(fill)).toMatchObject({ changed: 0 });
    await wang.mark({ aspects: { honesty: 4 } });
    await wang.ask(fill);
    expect((await wang.db.marks.toArray())[0]?.aspects).toEqual({ honesty: 4 });
    await wang.mark({ aspects: { honesty: null }, blacklist: null });
    const emptied = await wang.db.marks.toArray();
    await wang.ask(fill);
    await undoImport(wang.db);
    expect(await wang.db.marks.toArray()).toEqual(emptied);
    expect((await kept(wang)).notes).toEqual(before.notes);
  });

  it('goes with everything else, and so does the key', async () => {
    const li = await sender();
    await takeIn(li, await signedFile(await createSigningKey(), inventedList()));
    await fileFrom(li, 'Li');
    const before = said(await li.ask({ ask: 'state' }), 'state').state.own?.fingerprint;
    await emptyTables(li.db);
    expect(said(await li.ask({ ask: 'state' }), 'state').state).toEqual({ own: null, authors: [] });
    await changeMark(li.context, { writeId: 'write-anew-1', storeKey, change: { rating: 1 } });
    await fileFrom(li, 'Li');
    expect(said(await li.ask({ ask: 'state' }), 'state').state.own?.fingerprint).not.toBe(before);
  });
});
