import { useState } from 'preact/hooks';
import type { FileJob } from '@/domain/file-job';
import { conflictChoices, lineKinds, type ConflictChoice, type ImportPreview } from '@/domain/import-preview';
import { filesWording } from './files-wording';
import { ImportLines } from './import-lines';

interface ImportPartProps {
  preview: ImportPreview;
  start(job: FileJob): void;
}

/** What a sheet would change, and the buyer's word on it. */
export function ImportPart({ preview, start }: ImportPartProps) {
  const { files, format } = filesWording();
  const [choice, setChoice] = useState<ConflictChoice>('mine');
  const { counts, ignored, name } = preview;
  const changes = counts.new + counts.changed + counts.conflict;
  const shown = [...lineKinds, 'same' as const].filter((kind) => counts[kind] > 0);
  return (
    <div class="preview">
      <h3>{files.preview(name)}</h3>
      <p role="status">{shown.map((kind) => files.count[kind](format.count(counts[kind]))).join(' · ')}</p>
      {changes === 0 && <p>{files.nothingNew}</p>}
      {ignored.length > 0 && <p class="sub">{files.ignored(ignored.join(', '))}</p>}
      <ImportLines preview={preview} />
      {counts.conflict > 0 && (
        <fieldset class="choice-of-words">
          <legend>{files.conflictTitle}</legend>
          {conflictChoices.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="conflict"
                checked={choice === value}
                onChange={() => {
                  setChoice(value);
                }}
              />
              {files.conflictChoices[value]}
            </label>
          ))}
        </fieldset>
      )}
      <p class="buttons">
        {changes > 0 && (
          <button
            class="strong"
            onClick={() => {
              start({ job: 'apply', choice });
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
