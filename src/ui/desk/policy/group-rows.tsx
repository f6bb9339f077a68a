import type { PolicyGroup, PolicyNumber } from '@/domain/policy-table';
import { drafted, faultOf, type Draft } from './draft';
import { NumberRow } from './number-row';
import { policyWording } from './policy-wording';

interface GroupRowsProps {
  group: PolicyGroup;
  /** those of the group's numbers that are shown */
  numbers: PolicyNumber[];
  all: ReadonlyMap<string, PolicyNumber>;
  draft: Draft;
  onChange(path: string, value: number): void;
}

/** A rule or a question with its numbers. */
export function GroupRows({ group, numbers, all, draft, onChange }: GroupRowsProps) {
  const { policy } = policyWording();
  return (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colSpan={5}>
          <span class="group-title">{group.title}</span>
          {group.decisive && <span class="mark decisive">{policy.decisive}</span>}
          {group.loud && <span class="mark">{policy.loud}</span>}
          {group.experimental && <span class="mark">{policy.experimental}</span>}
          {group.reason !== '' && (
            <span class="group-reason">
              {group.reason}
              {group.source && ` (${policy.sources[group.source]})`}
            </span>
          )}
          {group.decisive && <span class="group-reason">{policy.decisiveMeaning}</span>}
        </th>
      </tr>
      {numbers.map((number) => (
        <NumberRow
          key={number.path}
          number={number}
          value={drafted(number, draft)}
          fault={faultOf(number, draft, all)}
          group={group.title}
          onChange={(value) => {
            onChange(number.path, value);
          }}
        />
      ))}
    </tbody>
  );
}
