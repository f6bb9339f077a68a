import { useState } from 'preact/hooks';
import type { Ask, Topics } from '@/app/topics';
import { PlainText } from '../../parts/plain-text';
import { checksWording } from './checks-words';
import { LookBox } from './look-box';

type Answer = Topics['read-document']['answer'];

/** Says what a number on a certificate or report is, who answers for it, and opens the place to look it up. */
export function DocumentTool({ ask }: { ask: Ask }) {
  const { said, words } = checksWording();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failure, setFailure] = useState('');
  return (
    <LookBox
      label={said.documentTool}
      longest={300}
      look={async (text) => {
        const reply = await ask('read-document', { text });
        setAnswer(reply.ok ? reply.answer : null);
        setFailure(reply.ok ? '' : words.errors[reply.error]);
      }}
    >
      {failure}
      {answer?.kind === 'unknown' && <p>{said.nothingKnown}</p>}
      {answer && answer.kind !== 'unknown' && <Meaning answer={answer} />}
    </LookBox>
  );
}

function Meaning({ answer: { code, shape, meaning, link } }: { answer: Exclude<Answer, { kind: 'unknown' }> }) {
  const { said, language } = checksWording();
  return (
    <>
      <p>
        <b>
          <PlainText text={meaning.term} /> {code !== null && <PlainText text={code} limit={60} />}
        </b>{' '}
        {said.shapes[shape]}
      </p>
      <dl>
        <dt>{said.standsBehind}</dt>
        <dd>{meaning.standsBehind[language]}</dd>
        <dt>{said.proves}</dt>
        <dd>{meaning.proves[language]}</dd>
        <dt>{said.doesNotProve}</dt>
        <dd>{meaning.doesNotProve[language]}</dd>
      </dl>
      <p>
        <a href={link} target="_blank" rel="noreferrer">
          {said.lookUp}
        </a>
      </p>
    </>
  );
}
