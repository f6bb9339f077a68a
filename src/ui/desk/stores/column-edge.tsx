import { useRef } from 'preact/hooks';

interface ColumnEdgeProps {
  onWidth(width: number): void;
  onDone(width: number): void;
}

/** The edge of a column's name, to be dragged; the menu of columns does the same for the keyboard. */
export function ColumnEdge({ onWidth, onDone }: ColumnEdgeProps) {
  const began = useRef<{ x: number; width: number }>(null);
  const widthAt = (event: PointerEvent) => (began.current ? began.current.width + event.clientX - began.current.x : 0);
  return (
    <span
      class="edge"
      aria-hidden="true"
      onPointerDown={(event) => {
        const { currentTarget } = event;
        const width = currentTarget.parentElement?.getBoundingClientRect().width ?? 0;
        began.current = { x: event.clientX, width };
        currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
      }}
      onPointerMove={(event) => {
        if (began.current) onWidth(widthAt(event));
      }}
      onPointerUp={(event) => {
        if (began.current) onDone(widthAt(event));
        began.current = null;
      }}
      onPointerCancel={() => {
        began.current = null;
      }}
    />
  );
}
