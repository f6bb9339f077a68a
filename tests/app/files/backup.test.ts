import { describe, expect, it } from 'vitest';
import { changeMark } from '@/app/change-mark';
import { changeSettings } from '@/app/change-settings';
import { readBackup, restoreBackup } from '@/app/files/restore';
import { storeView } from '@/app/store-view';
import { visit } from '@/app/visit';
import { undoImport } from '@/store/backup/journal';
import { takeBackAuthor } from '@/store/share/authors';
import { takeIn } from '@/store/share/take-in';
import { backedUpTables, leftOut } from '@/store/backup/tables';
import { inventedLine, inventedList } from '../../exchange/share/invented-list';
import { invented, nextDay, oldStore } from '../invented';
import { judged } from '../test-context';
import { beat, everything, fileOf, freshContext, lived, restore, storeKey } from './lived-profile';

describe('a backup', () => {
  it('brings every word back into an empty profile', async () => {
    const from = await lived();
    const kept = await everything(from.database);
    const wordy = [
      'stores',
      'marks',
      'notes',
      'payments',
      'rates',
      'corrections',
      'checklists',
      'reviews',
      'snapshots',
      'shared',
      'authors',
    ];
    expect(wordy.filter((name) => kept[name]?.length === 0)).toEqual([]);
    const to = freshContext();
    const preview = await restore(to, await fileOf(from));
    expect(preview).toMatchObject({ name: 'touchstone-backup-2026-11-22.json', refused: 0 });
    expect(await everything(to.database)).toEqual(kept);
    expect((await changeSettings(to, { change: {} })).currency).toBe('EUR');
    const [one, other] = await Promise.all(
      [from, to].map((context) => storeView(context, { storeKey, offerId: null })),
    );
    expect(one && other && judged(other)).toEqual(one && judged(one));
  });

  it('names every table it leaves out', async () => {
    const { database } = freshContext();
    const all = database.dexie.tables.map(({ name }) => name);
    expect(leftOut.filter((name) => !all.includes(name))).toEqual([]);
    expect(
      backedUpTables(database)
        .map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['stores', 'aliases']);
  });

  it('changes nothing before it is applied, and nothing when it is there already', async () => {
    const from = await lived();
    const file = await fileOf(from);
    const to = freshContext();
    const preview = await readBackup(to, file, beat);
    expect(preview.tables.find(({ table }) => table === 'notes')).toEqual({
      table: 'notes',
      added: 1,
      changed: 0,
      same: 0,
    });
    expect(Object.values(await everything(to.database)).flat()).toEqual([]);
    const before = await everything(from.database);
    const again = await restore(from, file);
    expect(again.tables.filter(({ added, changed }) => added + changed > 0)).toEqual([]);
    expect(await everything(from.database)).toEqual(before);
  });

  it('joins with what is here: newer words win, both notes stay, own settings stay', async () => {
    const file = await fileOf(await lived());
    const to = freshContext();
    await visit(to, { writeId: 'write-0001', reading: invented(oldStore, { readAt: nextDay }) });
    const later = { ...to, now: () => '2026-11-23T08:00:00.000Z' };
    await changeMark(later, { writeId: 'write-0002', storeKey, change: { rating: 5, note: 'Better now.' } });
    await changeSettings(to, { change: { currency: 'CNY' } });
    await restore(to, file);
    const { mark, payments } = judged(await storeView(to, { storeKey, offerId: null }));
    expect(mark).toMatchObject({
      rating: 5,
      tags: ['纸盒'],
      note: 'Better now.\n\nSlow.\n慢',
      blacklist: { reason: 'late' },
    });
    expect(payments).toHaveLength(1);
    expect((await changeSettings(to, { change: {} })).currency).toBe('CNY');
  });

  it('finds a store kept here under another of its ids', async () => {
    const file = await fileOf(await lived());
    const to = freshContext();
    const weak = { ...oldStore };
    delete weak.memberId;
    await visit(to, { writeId: 'write-0001', reading: invented(weak) });
    await restore(to, file);
    expect(await to.database.notes.toArray()).toMatchObject([{ storeKey: 'l:示例包装', text: 'Slow.\n慢' }]);
    expect(await to.database.checklists.toArray()).toMatchObject([{ id: 'l:示例包装/sample' }]);
    await visit(to, { writeId: 'write-0002', reading: invented(oldStore, { readAt: nextDay }) });
    expect(await to.database.notes.toArray()).toMatchObject([{ storeKey, text: 'Slow.\n慢' }]);
    expect(await to.database.stores.count()).toBe(1);
  });

  it('brings back no word of a colleague that their newer list left out', async () => {
    const from = await lived();
    const file = await fileOf(from);
    const [author] = await from.database.authors.toArray();
    const list = { ...inventedList({ entries: [inventedLine(2)] }), fingerprint: '', publicKey: '', ...author };
    const newer = { ...list, author: 'Li', date: '2026-11-20T08:00:00.000Z' };
    await takeIn(from.database, newer, { fileName: 'newer.json', trusted: false, now: nextDay }, beat);
    await restore(from, file);
    expect((await from.database.shared.toArray()).map((row) => row.storeKey)).toEqual(['m:b2b-900002']);
    await takeBackAuthor(from.database, author?.fingerprint ?? '', false);
    await restore(from, file);
    expect((await from.database.shared.toArray()).map((row) => row.storeKey)).toEqual(['m:b2b-900001']);
  });

  it('is taken back whole, but for what was written since', async () => {
    const file = await fileOf(await lived());
    const to = freshContext();
    await visit(to, { writeId: 'write-0001', reading: invented(oldStore, { readAt: nextDay }) });
    await changeMark(to, { writeId: 'write-0002', storeKey, change: { note: 'Mine.' } });
    const before = await everything(to.database);
    await restore(to, file);
    expect(await everything(to.database)).not.toEqual(before);
    expect(await undoImport(to.database)).toMatchObject({ left: 0 });
    expect(await everything(to.database)).toEqual(before);
    expect(await undoImport(to.database)).toBeNull();
    await restore(to, file);
    await changeMark(to, { writeId: 'write-0003', storeKey, change: { note: 'Newer.' } });
    expect(await undoImport(to.database)).toMatchObject({ left: 1 });
    expect(await to.database.notes.toArray()).toMatchObject([{ text: 'Newer.' }]);
  });

  it('that stops on its way leaves the database as it was', async () => {
    const file = await fileOf(await lived());
    const to = freshContext();
    await visit(to, { writeId: 'write-0001', reading: invented(oldStore, { readAt: nextDay }) });
    const before = await everything(to.database);
    const preview = await readBackup(to, file, beat);
    for (let steps = 1; steps < preview.tables.length; steps += 1) {
      let left = steps;
      const stopping = () => {
        left -= 1;
        if (left === 0) throw new Error('killed');
      };
      await expect(restoreBackup(to, preview, stopping)).rejects.toThrow('killed');
      expect(await everything(to.database)).toEqual(before);
      expect(await to.database.undo.count()).toBe(0);
    }
    await restoreBackup(to, preview, beat);
    expect(await everything(to.database)).not.toEqual(before);
  });

  it('leaves out records that cannot be kept, and says how many', async () => {
    const text = await (await fileOf(await lived())).text();
    const broken = text.replace('"rating":2', '"rating":"two"').replace('"text":"Slow', '"text":5,"was":"Slow');
    expect(broken).not.toBe(text);
    const preview = await readBackup(freshContext(), new File([broken], 'b.json'), beat);
    expect(preview.refused).toBe(2);
  });

  it('can be cancelled while it is read', async () => {
    const stop = new AbortController();
    const to = freshContext();
    stop.abort();
    await expect(readBackup(to, await fileOf(await lived()), beat, stop.signal)).rejects.toMatchObject({
      fault: 'cancelled',
    });
    expect(await to.database.staged.count()).toBe(0);
  });
});
