import { useState } from 'preact/hooks';
import type { PolicyOverlay, PolicyTable } from '@/domain/policy-table';
import type { DeskPorts } from '../ports';
import { ChangeBar } from './change-bar';
import { faultOf, numbersOf, overlayOf, pendingIn, type Draft } from './draft';
import { PolicyGrid } from './policy-grid';
import { policyWording } from './policy-wording';
import { useDraft } from './use-draft';
import { usePolicy } from './use-policy';
import { usePreview } from './use-preview';

/** A draft in which every number is the usual one again. */
const allUsual = (table: PolicyTable): Draft =>
  Object.fromEntries([...numbersOf(table).values()].map(({ path, usual }) => [path, usual]));

/** Every number the judgement rests on, with its reason; the buyer may change them, and go back. */
export function PolicyScreen({ ports }: { ports: DeskPorts }) {
  const { policy, words } = policyWording();
  const { table, error, said, apply } = usePolicy(ports);
  if (table === null) return <p class="empty">{error && `${policy.failed} ${words.errors[error]}`}</p>;
  return (
    <div class="policy">
      <h2>{policy.title}</h2>
      <p class="intro">{policy.intro}</p>
      <p class="intro">
        {policy.weightNote} {policy.rates}
      </p>
      {error && <p role="alert">{words.errors[error]}</p>}
      <PolicyEditor table={table} said={said} apply={apply} ports={ports} />
    </div>
  );
}

interface PolicyEditorProps {
  table: PolicyTable;
  /** what became of the change put in force last */
  said: string;
  apply(overlay: PolicyOverlay): Promise<boolean>;
  ports: DeskPorts;
}

function PolicyEditor({ table, said, apply, ports }: PolicyEditorProps) {
  const { policy } = policyWording();
  const [draft, setDraft] = useDraft(ports.drafts);
  const [onlyOwn, setOnlyOwn] = useState(false);
  const [search, setSearch] = useState('');
  const overlay = overlayOf(table, draft);
  const preview = usePreview(ports.policy, overlay);
  const all = numbersOf(table);
  const pending = pendingIn(table, draft);
  const isSound = pending.every((path) => {
    const number = all.get(path);
    return number !== undefined && faultOf(number, draft, all) === null;
  });
  const use = async () => {
    if (await apply(overlay)) setDraft({});
  };
  return (
    <>
      <div class="bar">
        <label class="field">
          <span>{policy.find}</span>
          <input
            type="search"
            value={search}
            onInput={(event) => {
              setSearch(event.currentTarget.value);
            }}
          />
        </label>
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
      <PolicyGrid
        table={table}
        draft={draft}
        onlyOwn={onlyOwn}
        search={search}
        onChange={(path, value) => {
          setDraft({ ...draft, [path]: value });
        }}
      />
      {pending.length > 0 && (
        <ChangeBar
          count={pending.length}
          isSound={isSound}
          preview={preview}
          onApply={use}
          onDiscard={() => {
            setDraft({});
          }}
        />
      )}
    </>
  );
}
