import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { viewsWith, type TableView } from '@/domain/table-view';
import type { ViewError } from '@/domain/view';
import type { DeskPorts } from '../ports';

export interface Views {
  /** null until they are read */
  all: TableView[] | null;
  /** they could not be read: only the ready-made ones are there */
  failed: boolean;
  /** null when it was kept */
  keep(view: TableView): Promise<ViewError | null>;
  /** null when it was forgotten */
  drop(id: string): Promise<ViewError | null>;
}

/** The views of the table, followed as any window changes them. */
export function useViews({ ask, onViews }: Pick<DeskPorts, 'ask' | 'onViews'>): Views {
  const [kept, setKept] = useState<TableView[] | null>(null);
  const [failed, setFailed] = useState(false);
  const read = useCallback(async () => {
    const reply = await ask('views', {});
    setFailed(!reply.ok);
    setKept((old) => (reply.ok ? reply.answer : (old ?? [])));
  }, [ask]);
  useEffect(() => void read(), [read]);
  useEffect(() => onViews(() => void read()), [onViews, read]);
  const all = useMemo(() => kept && viewsWith(kept), [kept]);
  return {
    all,
    failed,
    async keep(view) {
      // Shown at once: a column that jumps back while it is being kept could not be dragged.
      setKept((old) => [...(old ?? []).filter(({ id }) => id !== view.id), view]);
      const reply = await ask('keep-view', { view });
      if (!reply.ok) await read();
      return reply.ok ? null : reply.error;
    },
    async drop(id) {
      const reply = await ask('drop-view', { id });
      await read();
      return reply.ok ? null : reply.error;
    },
  };
}
