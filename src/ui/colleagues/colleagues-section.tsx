import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { StoreMark } from '@/domain/mark';
import type { SharedWord } from '@/domain/shared-word';
import { ColleagueWord } from './colleague-word';
import { colleagueWording } from './colleague-words';

interface ColleaguesSectionProps {
  storeKey: string;
  /** the buyer's own word, shown beside */
  mark: StoreMark;
  /** changes whenever the store was judged anew */
  version: unknown;
  ask: Ask;
}

/** Every colleague's word on the store or its company; nothing while none says anything. */
export function ColleaguesSection({ storeKey, mark, version, ask }: ColleaguesSectionProps) {
  const { words, said } = colleagueWording();
  const [told, setTold] = useState<SharedWord[]>([]);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    let gone = false;
    void ask('shared-words', { storeKey }).then((reply) => {
      if (gone) return;
      if (reply.ok) setTold(reply.answer);
      setFailure(reply.ok ? '' : words.errors[reply.error]);
    });
    return () => {
      gone = true;
    };
  }, [ask, storeKey, version, words]);
  if (told.length === 0 && failure === '') return null;
  const now = new Date().toISOString();
  return (
    <section class="colleagues">
      <h3>{said.title}</h3>
      {failure !== '' && <p role="alert">{failure}</p>}
      {told.length > 0 && <p class="sub">{said.note}</p>}
      {told.map((word) => (
        <ColleagueWord key={`${word.fingerprint}/${word.storeKey}`} word={word} mark={mark} now={now} />
      ))}
    </section>
  );
}
