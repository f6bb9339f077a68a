import { useState } from 'preact/hooks';
import type { PolicyTable } from '@/domain/policy-table';
import type { DeskPorts } from '../ports';
import { ChangeBar } from './change-bar';
import { faultOf, numbersOf, overlayOf, pendingIn, type Draft } from './draft';
import { PolicyGrid } from './policy-grid';
import { policyWording } from './policy-wording';
import { usePolicy } from './use-policy';

/** A draft in which every number is the usual one again. */
const allUsual = (table: PolicyTable): Draft =>
  Object.fromEntries([...numbersOf(table).values()].map(({ path, usual }) => [path, usual]));

/** Every number the judgement rests on, with its reason; the buyer may change them, and go back. */
export function PolicyScreen({ ports }: { ports: DeskPorts }) {
  const { policy, words } = policyWording();
  const { table, error, apply } = usePolicy(ports.ask);
  const [draft, setDraft] = useState<Draft>({});
  const [onlyOwn, setOnlyOwn] = useState(false);
  const [said, setSaid] = useState('');
  if (table === null) return <p class="empty">{error && `${policy.failed} ${words.errors[error]}`}</p>;
  const all = numbersOf(table);
  const pending = pendingIn(table, draft);
  const isSound = pending.every((path) => {
    const number = all.get(path);
    return number !== undefined && faultOf(number, draft, all) === null;
  });
  const use = async () => {
    if (!(await apply(overlayOf(table, draft)))) return;
    setDraft({});
    setSaid(policy.applied);
  };
  return (
    <div class="policy">
      <h2>{policy.title}</h2>
      <p class="intro">{policy.intro}</p>
      <p class="intro">
        {policy.weightNote} {policy.rates}
      </p>
      <div class="bar">
        <label class="switch">
          <input
            type="checkbox"
            checked={onlyOwn}
            onChange={(event) => {
              setOnlyOwn(event.currentTarget.checked);
            }}
          />
          {policy.onlyChanged}
        </label>
        {(Object.keys(table.overlay).length > 0 || pending.length > 0) && (
          <button
            class="strong"
            onClick={() => {
              setDraft(allUsual(table));
            }}
          >
            {policy.allUsual}
          </button>
        )}
        <p class="sub" role="status">
          {pending.length === 0 ? said : ''}
        </p>
      </div>
      {error && <p role="alert">{words.errors[error]}</p>}
      <PolicyGrid
        table={table}
        draft={draft}
        onlyOwn={onlyOwn}
        onChange={(path, value) => {
          setDraft({ ...draft, [path]: value });
        }}
      />
      {pending.length > 0 && (
        <ChangeBar
          count={pending.length}
          isSound={isSound}
          onApply={use}
          onDiscard={() => {
            setDraft({});
          }}
        />
      )}
    </div>
  );
}
