import { sharedLine } from '@/domain/schemas/shared';
import { isoTime } from '@/domain/schemas/text';
import { z } from '@/domain/schemas/zod';
import { ShareFaultError, type ShareFault } from '@/domain/share-fault';
import { isAuthorName, type SharedLine, type SharedList } from '@/domain/shared-word';
import { storeKeysOf } from '@/domain/store-key';
import { createBreath } from '../sheets/breath';
import { largestFile, mostEntries, shareFormat, shareVersion } from './format';
import { signerOf } from './sign';

/** Clocks differ; a list dated further ahead than this was dated wrongly. */
const aheadAtMost = 2 * 86_400_000;

const envelope = z.object({ format: z.literal(shareFormat), version: z.number().int().min(1) });
const signedFile = z.strictObject({
  format: z.literal(shareFormat),
  version: z.number(),
  payload: z.string(),
  publicKey: z.string(),
  signature: z.string(),
});
const list = z.strictObject({ author: z.string(), date: isoTime, entries: z.array(z.unknown()) });

/** A file whose signature is right: what it says and the key it was signed with. */
export interface ReadShare extends SharedList {
  fingerprint: string;
  publicKey: string;
}

function parse(text: string, fault: ShareFault): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ShareFaultError(fault, 'no JSON');
  }
}

async function textOf(file: Blob): Promise<string> {
  if (file.size > largestFile) throw new ShareFaultError('too-large');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof TypeError) throw new ShareFaultError('not-ours', 'not text');
    throw error;
  }
}

/** The list of a file, its signature checked over the exact text; nothing inside it was looked at before. */
async function openSigned(file: Blob) {
  const found = parse(await textOf(file), 'not-ours');
  const head = envelope.safeParse(found);
  if (!head.success) throw new ShareFaultError('not-ours');
  if (head.data.version > shareVersion) throw new ShareFaultError('newer');
  const signed = signedFile.safeParse(found);
  if (!signed.success) throw new ShareFaultError('unsigned');
  const { payload, publicKey, signature } = signed.data;
  if (publicKey === '' || signature === '') throw new ShareFaultError('unsigned');
  const fingerprint = await signerOf(payload, publicKey, signature);
  if (fingerprint === null) throw new ShareFaultError('wrong-signature');
  const said = list.safeParse(parse(payload, 'damaged'));
  if (!said.success) throw new ShareFaultError('damaged');
  return { ...said.data, fingerprint, publicKey };
}

const isAhead = (date: string, now: string) => Date.parse(date) - Date.parse(now) > aheadAtMost;

function entryOf(value: unknown, place: number, now: string): SharedLine {
  const entry = sharedLine.safeParse(value);
  if (!entry.success) throw new ShareFaultError('damaged', `entry ${place}`);
  if (isAhead(entry.data.date, now)) throw new ShareFaultError('future', `entry ${place}`);
  return entry.data;
}

/**
 * Reads a shared file whole. Throws a `ShareFaultError` for one that is not signed, says something else than was signed, or has one entry that
 * is none: a list is taken as its author made it or not at all. `beat` is told how many entries are done, and may throw; `now` is ISO 8601.
 */
export async function readShare(file: Blob, now: string, beat: (done: number) => void): Promise<ReadShare> {
  const { author, date, entries: values, ...key } = await openSigned(file);
  if (!isAuthorName(author)) throw new ShareFaultError('bad-author');
  if (values.length > mostEntries) throw new ShareFaultError('too-large');
  if (isAhead(date, now)) throw new ShareFaultError('future');
  const breathe = createBreath();
  const entries = new Map<string, SharedLine>();
  for (const value of values) {
    const entry = entryOf(value, entries.size + 1, now);
    const storeKey = storeKeysOf(entry.storeIds)[0] ?? '';
    if (entries.has(storeKey)) throw new ShareFaultError('twice', storeKey);
    entries.set(storeKey, entry);
    beat(entries.size);
    await breathe();
  }
  return { author, date, entries: [...entries.values()], ...key };
}
