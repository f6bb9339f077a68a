import { useState } from 'preact/hooks';
import { PasteBox, type PasteBoxProps } from './paste-box';
import { pasteWording } from './paste-words';

/** The paste box behind a button, for the popup and a store's page. */
export function PasteSection(props: PasteBoxProps) {
  const { box } = pasteWording();
  const [isOpen, setOpen] = useState(false);
  return (
    <section>
      <h3>{box.title}</h3>
      <button
        class="strong"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {isOpen ? box.close : box.open}
      </button>
      {isOpen && <PasteBox {...props} />}
    </section>
  );
}
