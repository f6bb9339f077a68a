import type { BulkChange } from '@/domain/bulk-mark';
import type { BulkEnd } from './use-bulk';
import { tableWording } from './table-wording';

/** What a change did to `count` stores, in words. */
export function didOf(change: BulkChange, count: number): string {
  const { table, desk, format } = tableWording();
  const many = format.count(count);
  switch (change.kind) {
    case 'add-tag':
    case 'remove-tag':
      return table.did[change.kind](many, change.tag);
    case 'rate':
      return change.rating === null ? table.did.unrate(many) : table.did.rate(many, desk.stars(String(change.rating)));
    case 'blacklist':
    case 'take-off':
      return table.did[change.kind](many);
  }
}

/** How a change or its undo ended, in words; parts with nothing to tell are left out. */
export function saidOf(ended: BulkEnd): string {
  const { table, words, format } = tableWording();
  const some = (count: number, say: (count: string) => string) => (count === 0 ? [] : [say(format.count(count))]);
  switch (ended.end) {
    case 'marked': {
      const { changed, same, full, gone } = ended.marked;
      const rest = [...some(same, table.same), ...some(full, table.full), ...some(gone, table.gone)];
      return [didOf(ended.change, changed), ...rest].join(' ');
    }
    case 'undone':
      if (ended.undone === null) return table.nothingToUndo;
      return [table.undone(format.count(ended.undone.undone)), ...some(ended.undone.left, table.left)].join(' ');
    case 'stopped':
      return table.stopped;
    case 'failed':
      return `${table.failed} ${words.errors[ended.error]}`;
  }
}
