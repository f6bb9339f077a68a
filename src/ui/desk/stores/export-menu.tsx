import { useRef, useState } from 'preact/hooks';
import type { FileOutcome, RunningJob, SheetFormat } from '@/domain/file-job';
import { DropMenu } from '../../parts/drop-menu';
import { filesWording } from '../files/files-wording';
import type { FilesPort } from '../ports';
import { tableWording } from './table-wording';

const formats: readonly SheetFormat[] = ['xlsx', 'csv'];

/** Hands the buyer the chosen stores as files; can be stopped. */
export function ExportMenu({ chosen, files: port }: { chosen: ReadonlySet<string>; files: FilesPort }) {
  const { table, format } = tableWording();
  const { files } = filesWording();
  const [rows, setRows] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const running = useRef<RunningJob>(null);
  const finish = (outcome: FileOutcome, count: number) => {
    running.current = null;
    setRows(null);
    if (outcome.done === 'files') for (const { name, blob } of outcome.files) port.save(name, blob);
    if (outcome.done === 'failed')
      setSaid(outcome.fault === 'cancelled' ? table.exportStopped : files.faults[outcome.fault]);
    else setSaid(table.exported(format.count(count)));
  };
  const start = (kind: SheetFormat) => {
    setSaid('');
    setRows(0);
    const storeKeys = [...chosen];
    running.current = port.run({ job: 'export', format: kind, storeKeys }, setRows);
    void running.current.outcome.then((outcome) => {
      finish(outcome, storeKeys.length);
    });
  };
  return (
    <>
      {rows === null ? (
        <DropMenu label={table.exportChosen}>
          {formats.map((kind) => (
            <button
              key={kind}
              onClick={() => {
                start(kind);
              }}
            >
              {table.exportAs[kind]}
            </button>
          ))}
        </DropMenu>
      ) : (
        <button class="strong" onClick={() => running.current?.cancel()}>
          {table.stop}
        </button>
      )}
      <span role="status">{rows === null ? said : table.exporting(format.count(rows))}</span>
    </>
  );
}
