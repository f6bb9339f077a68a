import { useEffect } from 'preact/hooks';
import type { SheetFormat } from '@/domain/file-job';
import type { DeskPorts } from '../ports';
import { hashOf } from '../route';
import { filesWording } from './files-wording';
import { OutcomePart } from './outcome-part';
import { ProgressLine } from './progress-line';
import { useFiles } from './use-files';

const formats: SheetFormat[] = ['xlsx', 'csv'];

/** Everything out and in: sheets, backup, and the way back. `keys` name a format to export at once, as the popup's links do. */
export function FilesScreen({ keys, ports }: { keys: string[]; ports: DeskPorts }) {
  const { files, format } = filesWording();
  const { shown, state, start, cancel, more } = useFiles(ports);
  const asked = formats.find((kind) => kind === keys[0]);
  useEffect(() => {
    if (asked === undefined) return;
    // Loading the page again must not export again.
    history.replaceState(null, '', hashOf({ screen: 'files', keys: [] }));
    start({ job: 'export', format: asked });
    // Once for the address the screen was opened with, whatever is drawn since.
  }, [asked]);
  const busy = shown.show === 'working';
  const backUp = async () => {
    start({ job: 'backup', settings: await ports.files.storedSettings() });
  };
  return (
    <div class="files">
      <h2>{files.title}</h2>
      <div class="file-said">
        {shown.show === 'working' && <ProgressLine done={shown.done} of={shown.of} onCancel={cancel} />}
        {shown.show === 'outcome' && <OutcomePart outcome={shown.outcome} start={start} more={more} />}
      </div>
      <section>
        <h3>{files.exportTitle}</h3>
        <p class="sub">{files.exportText}</p>
        <p class="buttons">
          {formats.map((kind) => (
            <button
              key={kind}
              class="strong"
              disabled={busy}
              onClick={() => {
                start({ job: 'export', format: kind });
              }}
            >
              {files.exportAs[kind]}
            </button>
          ))}
        </p>
      </section>
      <section>
        <h3>{files.bringTitle}</h3>
        <p class="sub">{files.bringText}</p>
        <label class="field file-field">
          <span>{files.choose}</span>
          <input
            type="file"
            accept=".xlsx,.csv,.json,.txt"
            disabled={busy}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) start({ job: 'read', file });
              // The same file may be chosen again after it was edited.
              event.currentTarget.value = '';
            }}
          />
        </label>
      </section>
      <section>
        <h3>{files.backupTitle}</h3>
        <p class="sub">{files.backupText}</p>
        {state && (
          <p>
            {state.lastBackup === null ? files.neverBackup : files.lastBackup(format.day(state.lastBackup))}{' '}
            {state.written > 0 && state.lastBackup !== null && files.written(format.count(state.written))}
          </p>
        )}
        <p class="buttons">
          <button class="strong" disabled={busy} onClick={() => void backUp()}>
            {files.backup}
          </button>
        </p>
      </section>
      {state?.lastImport && (
        <section>
          <h3>{files.undoTitle}</h3>
          <p>{files.undoText(state.lastImport.name, format.time(state.lastImport.at))}</p>
          <p class="buttons">
            <button
              class="strong"
              disabled={busy}
              onClick={() => {
                start({ job: 'undo' });
              }}
            >
              {files.undo}
            </button>
          </p>
        </section>
      )}
    </div>
  );
}
