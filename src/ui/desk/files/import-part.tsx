import { useState } from 'preact/hooks';
import type { FileJob } from '@/domain/file-job';
import { conflictChoices, lineKinds, type ConflictChoices, type ImportPreview } from '@/domain/import-preview';
import { filesWording } from './files-wording';
import { ImportLines } from './import-lines';
import type { MoreLines } from './use-files';

interface ImportPartProps {
  preview: ImportPreview;
  start(job: FileJob): void;
  more: MoreLines;
}

/** What a sheet would change, and the buyer's word on it. */
export function ImportPart({ preview, start, more }: ImportPartProps) {
  const { files, format } = filesWording();
  const [choices, setChoices] = useState<ConflictChoices>({ all: 'mine', others: [] });
  const { counts, ignored, untaken, name } = preview;
  const changes = counts.new + counts.changed + counts.conflict;
  const shown = [...lineKinds, 'same' as const].filter((kind) => counts[kind] > 0);
  return (
    <div class="preview">
      <h3>{files.preview(name)}</h3>
      <p role="status">{shown.map((kind) => files.count[kind](format.count(counts[kind]))).join(' · ')}</p>
      {changes === 0 && <p>{files.nothingNew}</p>}
      {untaken.map(({ sheet, rows }) => (
        <p key={sheet} class="notice">
          {files.untaken(sheet, format.count(rows))}
        </p>
      ))}
      {ignored.length > 0 && <p class="sub">{files.ignored(ignored.join(', '))}</p>}
      {counts.conflict > 0 && (
        <fieldset class="choice-of-words">
          <legend>{files.conflictTitle}</legend>
          {conflictChoices.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="conflict"
                checked={choices.all === value && choices.others.length === 0}
                onChange={() => {
                  setChoices({ all: value, others: [] });
                }}
              />
              {files.conflictChoices[value]}
            </label>
          ))}
        </fieldset>
      )}
      <ImportLines preview={preview} choices={choices} choose={setChoices} more={more} />
      <p class="buttons">
        {changes > 0 && (
          <button
            class="strong"
            onClick={() => {
              start({ job: 'apply', choices });
            }}
          >
            {files.apply}
          </button>
        )}
        <button
          class="strong"
          onClick={() => {
            start({ job: 'forget' });
          }}
        >
          {files.discard}
        </button>
      </p>
    </div>
  );
}
