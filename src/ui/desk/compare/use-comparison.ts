import { useEffect, useState } from 'preact/hooks';
import { compareFewest, type CompareColumn } from '@/domain/compare';
import type { DeskPorts } from '../ports';
import { subjectOf } from './subject-keys';

export interface Comparison {
  /** for each key in its order; null where nothing is kept of it. null as a whole until they are there */
  columns: (CompareColumn | null)[] | null;
  failed: boolean;
}

/** The columns of a comparison, judged anew when a store changed; a late answer to an older question is dropped. */
export function useComparison({ ask, stores }: DeskPorts, keys: readonly string[]): Comparison {
  const [shown, setShown] = useState<Comparison & { of: string }>({ columns: null, failed: false, of: '' });
  const [change, setChange] = useState(0);
  const of = JSON.stringify(keys);
  useEffect(
    () =>
      stores.onChange(() => {
        setChange((times) => times + 1);
      }),
    [stores],
  );
  useEffect(() => {
    if (keys.length < compareFewest) return undefined;
    let isCurrent = true;
    void ask('compare', { subjects: keys.map(subjectOf) }).then((reply) => {
      if (!isCurrent) return;
      setShown({ columns: reply.ok ? reply.answer : null, failed: !reply.ok, of });
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, of, change]);
  return shown.of === of ? shown : { columns: null, failed: false };
}
