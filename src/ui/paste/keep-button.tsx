import { useRef, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import { pasteWording } from './paste-words';

interface KeepButtonProps {
  storeKey: string;
  text: string;
  ask: Ask;
  onKept(): void;
}

/** Adds the text to the store's note, once: a second press after a lost answer adds nothing. */
export function KeepButton({ storeKey, text, ask, onKept }: KeepButtonProps) {
  const { box } = pasteWording();
  const [state, setState] = useState<'idle' | 'kept' | 'failed'>('idle');
  const writeId = useRef(crypto.randomUUID());
  const keep = async () => {
    const reply = await ask('keep-pasted', { writeId: writeId.current, storeKey, text: text.trim() });
    setState(reply.ok ? 'kept' : 'failed');
    if (reply.ok) onKept();
  };
  return (
    <p>
      {state !== 'kept' && (
        <button class="strong" onClick={() => void keep()}>
          {box.keep}
        </button>
      )}{' '}
      <span role="status">{{ idle: '', kept: box.kept, failed: box.keepFailed }[state]}</span>
    </p>
  );
}
