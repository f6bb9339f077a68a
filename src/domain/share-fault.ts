/**
 * Why a colleague's file or a job on it ended early, one sentence of the screen each. `not-ours`: no file of this kind; `unsigned`: its key or
 * signature is missing; `wrong-signature`: what it says is not what was signed; `bad-author`: a name that is empty, too long or hides
 * characters; `twice`: two entries on one store; `damaged`: an entry holds what it cannot; `future`: dated later than now; `own`: made here;
 * `nothing`: no entry was chosen; `gone`: the subscribed file is not there or cannot be read.
 */
export const shareFaults = [
  'not-ours',
  'newer',
  'unsigned',
  'wrong-signature',
  'bad-author',
  'twice',
  'damaged',
  'future',
  'too-large',
  'own',
  'nothing',
  'gone',
  'busy',
  'changed',
  'cancelled',
  'storage-full',
  'storage',
] as const;
export type ShareFault = (typeof shareFaults)[number];

/** A shared file that is refused, or a job on one that ended early. */
export class ShareFaultError extends Error {
  readonly fault: ShareFault;
  constructor(fault: ShareFault, detail = '') {
    super(detail === '' ? fault : `${fault}: ${detail}`);
    this.name = 'ShareFaultError';
    this.fault = fault;
  }
}
