import type { SharedList } from '@/domain/shared-word';
import { shareFormat, shareVersion, type ShareFile } from './format';
import { sign, type SigningKey } from './sign';

/** A list as a signed file, JSON. */
export async function writeShare(list: SharedList, { privateKey, publicKey }: SigningKey): Promise<Blob> {
  const payload = JSON.stringify(list);
  const signature = await sign(privateKey, payload);
  const file: ShareFile = { format: shareFormat, version: shareVersion, payload, publicKey, signature };
  return new Blob([`${JSON.stringify(file, null, 1)}\n`], { type: 'application/json' });
}
