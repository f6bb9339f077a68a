import { useState } from 'preact/hooks';
import { popupWording } from './popup-words';
import type { ExportKind, PopupPorts } from './ports';

const kinds: ExportKind[] = ['xlsx', 'csv'];

/** Hands the buyer everything that is kept, as a workbook or as text. */
export function ExportButtons({ ports }: { ports: PopupPorts }) {
  const { words, own } = popupWording();
  const [said, setSaid] = useState('');
  const save = async (kind: ExportKind) => {
    try {
      await ports.exportFile(kind);
      setSaid(own.exportDone);
    } catch (error) {
      console.error('Touchstone could not export', error);
      setSaid(words.errors.storage);
    }
  };
  return (
    <div class="export">
      <span class="grow">{own.exportTitle}</span>
      {kinds.map((kind) => (
        <button key={kind} onClick={() => void save(kind)}>
          {own.exportAs[kind]}
        </button>
      ))}
      <p class="sub" role="status">
        {said}
      </p>
    </div>
  );
}
