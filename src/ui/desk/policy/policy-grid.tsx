import type { PolicyTable } from '@/domain/policy-table';
import { drafted, numbersOf, type Draft } from './draft';
import { GroupRows } from './group-rows';
import { policyWording } from './policy-wording';

interface PolicyGridProps {
  table: PolicyTable;
  draft: Draft;
  onlyOwn: boolean;
  /** words all of which a number, its rule or its reason must hold */
  search: string;
  onChange(path: string, value: number): void;
}

const columns = ['name', 'value', 'source', 'reason', 'back'] as const;

/** The one table of every number; with `onlyOwn` those the buyer has changed, in force or not. */
export function PolicyGrid({ table, draft, onlyOwn, search, onChange }: PolicyGridProps) {
  const { policy } = policyWording();
  const all = numbersOf(table);
  const terms = search.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (...texts: string[]) => terms.every((term) => texts.join(' ').toLowerCase().includes(term));
  const shown = table.groups
    .map((group) => ({
      group,
      numbers: group.numbers.filter(
        (one) =>
          !(onlyOwn && Object.is(drafted(one, draft), one.usual)) &&
          holds(group.title, group.reason, one.name, one.reason),
      ),
    }))
    .filter(({ group, numbers }) => numbers.length > 0 || (!onlyOwn && holds(group.title, group.reason)));
  if (shown.length === 0) return <p class="empty">{terms.length > 0 ? policy.noMatch : policy.nothingChanged}</p>;
  return (
    <table class="policy-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {policy.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      {shown.map(({ group, numbers }) => (
        <GroupRows key={group.id} group={group} numbers={numbers} all={all} draft={draft} onChange={onChange} />
      ))}
    </table>
  );
}
