import { filesWording } from './files-wording';

interface ProgressLineProps {
  done: number;
  of: number | null;
  onCancel(): void;
}

/** How far a job is, and the way out of it. */
export function ProgressLine({ done, of, onCancel }: ProgressLineProps) {
  const { files, format } = filesWording();
  const text =
    of === null
      ? files.progress(format.count(done))
      : files.progressOf(format.count(Math.min(done, of)), format.count(of));
  return (
    <div class="file-progress">
      <progress aria-label={files.working} {...(of !== null && of > 0 && { max: of, value: Math.min(done, of) })} />
      <span>{text}</span>
      <button class="strong" onClick={onCancel}>
        {files.cancel}
      </button>
    </div>
  );
}
