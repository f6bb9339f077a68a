import type { FileJob, RestoreShown } from '@/domain/file-job';
import { filesWording } from './files-wording';

interface RestorePartProps {
  preview: RestoreShown;
  start(job: FileJob): void;
}

/** What restoring a backup would do, and the buyer's word on it. */
export function RestorePart({ preview, start }: RestorePartProps) {
  const { files, format } = filesWording();
  const { table, added, changed, same } = files.tableColumns;
  const changes = preview.tables.some((line) => line.added + line.changed > 0);
  return (
    <div class="preview">
      <h3>{files.preview(preview.name)}</h3>
      <p role="status">{files.restoreText(format.day(preview.madeAt))}</p>
      {preview.refused > 0 && <p class="notice">{files.refusedRecords(format.count(preview.refused))}</p>}
      {!changes && <p>{files.nothingNew}</p>}
      <div class="table-frame" tabIndex={0} role="region" aria-label={table}>
        <table>
          <thead>
            <tr>
              <th>{table}</th>
              {[added, changed, same].map((name) => (
                <th key={name} class="figure">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.tables.map((line) => (
              <tr key={line.table}>
                <th scope="row">{files.tables[line.table] ?? line.table}</th>
                <td class="figure">{format.count(line.added)}</td>
                <td class="figure">{format.count(line.changed)}</td>
                <td class="figure">{format.count(line.same)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="buttons">
        {changes && (
          <button
            class="strong"
            onClick={() => {
              start({ job: 'apply', choices: { all: 'mine', others: [] } });
            }}
          >
            {files.restore}
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
