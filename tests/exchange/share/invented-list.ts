import type { SharedLine, SharedList } from '@/domain/shared-word';
import { shareFormat, shareVersion, type ShareFile } from '@/exchange/share/format';
import { sign, type SigningKey } from '@/exchange/share/sign';

export const now = '2026-11-22T10:00:00.000Z';

/** An invented company that never shipped; `n` makes it another one. */
export const inventedLine = (n = 1, change: Partial<SharedLine> = {}): SharedLine => ({
  storeIds: { memberId: `b2b-90000${n}`, loginId: null, shopHost: `invented${n}.1688.com` },
  companyName: `义乌市示例${n}包装有限公司`,
  licenceCode: null,
  legalName: null,
  blacklist: { reason: 'Never shipped', at: '2026-10-01T08:00:00.000Z', expires: null, severity: 'stop' },
  rating: 1,
  ratings: { honesty: 1 },
  date: '2026-10-01T08:00:00.000Z',
  ...change,
});

export const inventedList = (change: Partial<SharedList> = {}): SharedList => ({
  author: 'Li Ming 李明',
  date: '2026-11-02T08:00:00.000Z',
  entries: [inventedLine()],
  ...change,
});

/** A file whose payload is any value, signed as it should be, with parts of the file changed after. */
export async function signedFile(key: SigningKey, payload: unknown, change: Partial<ShareFile> = {}): Promise<File> {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const file: ShareFile = {
    format: shareFormat,
    version: shareVersion,
    payload: text,
    publicKey: key.publicKey,
    signature: await sign(key.privateKey, text),
  };
  return new File([JSON.stringify({ ...file, ...change })], 'list.json');
}
