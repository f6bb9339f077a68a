/** Marks a file as a list one buyer shares with others. */
export const shareFormat = 'touchstone-share';

/** The form of the list; a file of a later one is refused. */
export const shareVersion = 1;

/** Entries of the largest list that is taken; a buyer's own lists have hundreds. */
export const mostEntries = 50_000;

/** Bytes of the largest file that is opened: the most entries at some length, each character escaped. */
export const largestFile = 64_000_000;

/**
 * A shared file. `payload` is the list as JSON text: its bytes in UTF-8 are what was signed. `publicKey` (raw, 65 bytes) and `signature`
 * (ECDSA P-256 with SHA-256, 64 bytes) are base64.
 */
export interface ShareFile {
  format: typeof shareFormat;
  version: number;
  payload: string;
  publicKey: string;
  signature: string;
}
