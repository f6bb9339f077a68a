import { useEffect, useState } from 'preact/hooks';
import type { DeskPorts } from '../ports';
import { hashOf } from '../route';
import { filesWording } from './files-wording';

/** One quiet line when words have waited long for a backup; nothing otherwise. */
export function BackupReminder({ ports: { ask } }: { ports: DeskPorts }) {
  const { files, format } = filesWording();
  const [due, setDue] = useState<{ written: number; since: string } | null>(null);
  useEffect(() => {
    void ask('backup-due', {}).then((reply) => {
      setDue(reply.ok ? reply.answer : null);
    });
  }, [ask]);
  if (due === null) return null;
  return (
    <p class="backup-due">
      {files.reminder(format.count(due.written), format.day(due.since))}{' '}
      <a href={hashOf({ screen: 'files', keys: [] })}>{files.toBackup}</a>
    </p>
  );
}
