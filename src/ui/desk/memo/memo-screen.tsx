import { useState } from 'preact/hooks';
import type { Memo } from '@/domain/memo';
import type { DeskPorts } from '../ports';
import { hashOf } from '../route';
import { MemoOrder } from './memo-order';
import { MemoPaper } from './memo-paper';
import { memoWording } from './memo-wording';
import { useMemoPage } from './use-memo-page';

interface MemoScreenProps {
  storeKey: string;
  /** null makes one of what is known now */
  memoId: string | null;
  ports: DeskPorts;
}

/** A decision memo to read, keep, print and save. */
export function MemoScreen({ storeKey, memoId, ports }: MemoScreenProps) {
  const { own, words } = memoWording();
  const { memo, isKnown, isKept, error, keep, remake } = useMemoPage(ports.ask, storeKey, memoId);
  const [said, setSaid] = useState('');
  const save = async (shown: Memo) => {
    try {
      await ports.saveMemo(shown);
      setSaid(own.saved);
    } catch (failure) {
      console.error('Touchstone could not save a memo', failure);
      setSaid(own.failed);
    }
  };
  return (
    <div class="memo">
      <p class="memo-actions">
        <a href={hashOf({ screen: 'store', storeKey })}>← {own.backToStore}</a>
      </p>
      {memo && memoId === null && <MemoOrder storeKey={storeKey} ask={ports.ask} remake={remake} />}
      {memo && (
        <p class="memo-actions buttons">
          {isKept ? (
            <span class="sub">{memoId === null && own.kept}</span>
          ) : (
            <button class="strong" onClick={() => void keep()}>
              {own.keep}
            </button>
          )}
          <button
            class="strong"
            onClick={() => {
              print();
            }}
          >
            {own.print}
          </button>
          <button class="strong" onClick={() => void save(memo)}>
            {own.save}
          </button>
          <span class="sub" role="status">
            {said}
          </span>
        </p>
      )}
      {error && (
        <p role="alert">
          {own.failed} {words.errors[error]}
        </p>
      )}
      {isKnown && !memo && !error && <p class="empty">{own.gone}</p>}
      {memo && <MemoPaper memo={memo} isKept={isKept} />}
    </div>
  );
}
