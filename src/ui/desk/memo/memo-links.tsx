import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { KeptMemo } from '@/domain/memo';
import type { ViewError } from '@/domain/view';
import { hashOf } from '../route';
import { memoWording } from './memo-wording';

/** In a store's dossier: the way to a new memo, and those kept. */
export function MemoLinks({ storeKey, ask }: { storeKey: string; ask: Ask }) {
  const { own, words, format } = memoWording();
  const [kept, setKept] = useState<KeptMemo[]>([]);
  const [error, setError] = useState<ViewError | null>(null);
  useEffect(() => {
    void ask('memos', { storeKey }).then((reply) => {
      if (reply.ok) setKept(reply.answer);
      setError(reply.ok ? null : reply.error);
    });
  }, [ask, storeKey]);
  return (
    <section class="memo-links" aria-labelledby="memo-links">
      <h3 id="memo-links">{own.title}</h3>
      <p>
        <a href={hashOf({ screen: 'memo', storeKey, memoId: null })}>{own.make}</a>
      </p>
      <p class="sub">{own.makeNote}</p>
      {error && <p role="alert">{words.errors[error]}</p>}
      {kept.length > 0 && (
        <>
          <h4>{own.keptList}</h4>
          <ul>
            {kept.map(({ id, at, memo }) => (
              <li key={id}>
                <a href={hashOf({ screen: 'memo', storeKey, memoId: id })}>{format.time(at)}</a> {memo.bandWord}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
