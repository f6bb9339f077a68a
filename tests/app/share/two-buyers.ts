import { changeMark } from '@/app/change-mark';
import { createShareService } from '@/app/share/share-service';
import { visit } from '@/app/visit';
import type { MarkChange } from '@/domain/mark';
import type { ShareAsk, ShareSaid } from '@/domain/share-job';
import { invented, oldStore } from '../invented';
import { testContext } from '../test-context';

export const storeKey = 'm:b2b-2200000000001abcde';
const silent = () => undefined;
let written = 0;

/** A buyer with a database of their own; `ask` does jobs with shared lists over it. */
export function buyer(context = { ...testContext(), version: '0.1.0' }) {
  const service = createShareService(context);
  return {
    context,
    db: context.database,
    ask: (asked: ShareAsk, beat: (done: number) => void = silent, signal = new AbortController().signal) =>
      service.run(asked, beat, signal),
    see: () => visit(context, { writeId: `write-seen-${(written += 1)}`, reading: invented(oldStore) }),
    mark: (change: MarkChange) => changeMark(context, { writeId: `write-mark-${(written += 1)}`, storeKey, change }),
  };
}
export type Buyer = ReturnType<typeof buyer>;

/** The answer of one kind; throws with what was said instead. */
export function said<Kind extends ShareSaid['said']>(
  answer: ShareSaid,
  kind: Kind,
): Extract<ShareSaid, { said: Kind }> {
  if (answer.said !== kind) throw new Error(`said ${JSON.stringify(answer)}`);
  return answer as Extract<ShareSaid, { said: Kind }>;
}

/** The file of all of a buyer's own words. */
export async function fileFrom(sender: Buyer, author: string): Promise<File> {
  await sender.ask({ ask: 'state' });
  const { storeKeys } = said(await sender.ask({ ask: 'own', search: '' }), 'own');
  const { name, blob } = said(await sender.ask({ ask: 'make', author, storeKeys }), 'made');
  return new File([blob], name);
}

export async function takeIn(taker: Buyer, file: File, trusted = false) {
  const { preview } = said(await taker.ask({ ask: 'read', file }), 'preview');
  said(await taker.ask({ ask: 'agree', trusted }), 'applied');
  return preview;
}
