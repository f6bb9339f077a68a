import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface DropMenuProps {
  /** on the button that opens it */
  label: ComponentChildren;
  children: ComponentChildren;
}

/** A small panel under a button. Escape, or going elsewhere, closes it. */
export function DropMenu({ label, children }: DropMenuProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="drop-menu"
      ref={box}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || box.current?.open !== true) return;
        event.stopPropagation();
        box.current.open = false;
        box.current.querySelector('summary')?.focus();
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (box.current && to instanceof Node && !box.current.contains(to)) box.current.open = false;
      }}
    >
      <summary>{label}</summary>
      {isOpen && <div class="menu">{children}</div>}
    </details>
  );
}
