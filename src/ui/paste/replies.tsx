import { useState } from 'preact/hooks';
import type { PastedAnswer, SellerReply } from '@/domain/pasted';
import { fill } from '@/i18n/fill';
import { pasteWords } from '@/i18n/paste-words';
import { PlainText } from '../parts/plain-text';
import { pasteWording } from './paste-words';

interface RepliesProps {
  answer: PastedAnswer;
  copy(text: string): Promise<void>;
}

/** Polite answers in Chinese with their meaning, best first, each with a button that copies it. */
export function Replies({ answer: { replies, company, deposit }, copy }: RepliesProps) {
  const { paste } = pasteWording();
  return (
    <>
      <h4>{paste.replyTitle}</h4>
      <ul class="to-say">
        {replies.map((reply) => (
          <Reply key={reply} reply={reply} company={company?.name ?? null} deposit={deposit} copy={copy} />
        ))}
      </ul>
    </>
  );
}

interface ReplyProps extends Pick<RepliesProps, 'copy'> {
  reply: SellerReply;
  company: string | null;
  /** 0 to 1 */
  deposit: number;
}

function Reply({ reply, company, deposit, copy }: ReplyProps) {
  const { box, paste, format } = pasteWording();
  const shares = [format.percent(deposit), format.percent(1 - deposit)];
  const [said, setSaid] = useState('');
  const { say, meaning } = paste.replies[reply];
  // the seller reads Chinese whatever the buyer reads
  const chinese = fill(say, company ?? pasteWords.zh_CN.noLicence, ...shares);
  const press = async () => {
    try {
      await copy(chinese);
      setSaid(box.copied);
    } catch {
      // the browser may refuse the clipboard: the buyer is told and can copy by hand
      setSaid(box.copyFailed);
    }
  };
  return (
    <li>
      <p lang="zh-CN">{chinese}</p>
      <p class="sub">
        <PlainText text={fill(meaning, company ?? paste.noLicence, ...shares)} />
      </p>
      <button class="strong" onClick={() => void press()}>
        {box.copy}
      </button>{' '}
      <span role="status">{said}</span>
    </li>
  );
}
