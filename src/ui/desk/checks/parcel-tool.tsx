import { useState } from 'preact/hooks';
import type { Ask, Topics } from '@/app/topics';
import { PlainText } from '../../parts/plain-text';
import { checksWording } from './checks-words';
import { LookBox } from './look-box';

/** Says whose a parcel number can be; whether the parcel exists only the carrier knows. */
export function ParcelTool({ ask }: { ask: Ask }) {
  const { said, words, language } = checksWording();
  const [answer, setAnswer] = useState<Topics['read-parcel']['answer'] | null>(null);
  const [failure, setFailure] = useState('');
  const names = answer?.carriers.join(language === 'en' ? ', ' : '、') ?? '';
  const kind = answer && said.parcelKinds[answer.kind];
  return (
    <LookBox
      label={said.parcelTool}
      longest={60}
      look={async (text) => {
        const reply = await ask('read-parcel', { text });
        setAnswer(reply.ok ? reply.answer : null);
        setFailure(reply.ok ? '' : words.errors[reply.error]);
      }}
    >
      {failure}
      {answer && (
        <p>
          <b>
            <PlainText text={answer.number} limit={60} />
          </b>{' '}
          {kind !== null && <PlainText text={typeof kind === 'function' ? kind(names) : kind} />}
        </p>
      )}
    </LookBox>
  );
}
