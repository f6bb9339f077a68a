/**
 * Why a file cannot be taken, one word a screen knows each. `not-ours`: not a file of this kind; `newer`: written by a newer version;
 * `damaged`: cut off or broken; `too-large`: unpacks to more than any workbook of a buyer; `locked`: an old or password-protected workbook;
 * `read-only`: only sheets that tell and bring nothing back; `no-sheet`: a workbook or CSV without a sheet known here; `shared-list`: a list another buyer shared; `busy`: another tab imports; `changed`: what the preview showed is no longer so.
 */
export const fileFaults = [
  'not-ours',
  'newer',
  'damaged',
  'too-large',
  'locked',
  'no-sheet',
  'read-only',
  'shared-list',
  'encoding',
  'busy',
  'changed',
  'cancelled',
  'storage-full',
  'storage',
] as const;
export type FileFault = (typeof fileFaults)[number];

/** A file that is refused, or a job on it that ended early. */
export class FileFaultError extends Error {
  readonly fault: FileFault;
  constructor(fault: FileFault, detail = '') {
    super(detail === '' ? fault : `${fault}: ${detail}`);
    this.name = 'FileFaultError';
    this.fault = fault;
  }
}

/** Throws once the buyer has cancelled. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new FileFaultError('cancelled');
}
