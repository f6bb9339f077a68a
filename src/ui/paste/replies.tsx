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
export function Replies({ answer: { replies, company }, copy }: RepliesProps) {
  const { paste } = pasteWording();
  return (
    <>
      <h4>{paste.replyTitle}</h4>
      <ul class="to-say">
        {replies.map((reply) => (
          <Reply key={reply} reply={reply} company={company?.name ?? null} copy={copy} />
        ))}
      </ul>
    </>
  );
}

function Reply({ reply, company, copy }: { reply: SellerReply; company: string | null; copy: RepliesProps['copy'] }) {
  const { box, paste } = pasteWording();
  const [said, setSaid] = useState('');
  const { say, meaning } = paste.replies[reply];
  // the seller reads Chinese whatever the buyer reads
  const chinese = fill(say, company ?? pasteWords.zh_CN.noLicence);
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
        <PlainText text={fill(meaning, company ?? paste.noLicence)} />
      </p>
      <button class="strong" onClick={() => void press()}>
        {box.copy}
      </button>{' '}
      <span role="status">{said}</span>
    </li>
  );
}
