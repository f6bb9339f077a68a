import type { FileJob, FileOutcome } from '@/domain/file-job';
import { filesWording } from './files-wording';
import { ImportPart } from './import-part';
import { RestorePart } from './restore-part';
import type { MoreLines } from './use-files';

interface OutcomePartProps {
  outcome: FileOutcome;
  start(job: FileJob): void;
  more: MoreLines;
}

/** How the last job ended, in one sentence, or what the buyer has to agree to. */
export function OutcomePart({ outcome, start, more }: OutcomePartProps) {
  const { files, format } = filesWording();
  const said = (...sentences: string[]) => (
    <p class="notice" role="status">
      {sentences.join(' ')}
    </p>
  );
  switch (outcome.done) {
    case 'import':
      return <ImportPart preview={outcome.preview} start={start} more={more} />;
    case 'restore':
      return <RestorePart preview={outcome.preview} start={start} />;
    case 'files':
      return said(...outcome.files.map(({ name }) => files.saved(name)));
    case 'applied':
      return said(
        files.applied(format.count(outcome.applied)),
        ...(outcome.left > 0 ? [files.left(format.count(outcome.left))] : []),
      );
    case 'undone':
      return said(
        files.undone(format.count(outcome.undone)),
        ...(outcome.left > 0 ? [files.undoLeft(format.count(outcome.left))] : []),
      );
    case 'failed':
      return (
        <p class="notice" role="alert">
          {files.faults[outcome.fault]}
        </p>
      );
    case 'share':
    case 'lines':
    case 'state':
    case 'nothing':
      return null;
  }
}
