import type { Band } from '@/domain/assessment';
import { outlines } from './band-outline';

/** The band's shape in the band's colour (`currentColor`); decoration, the word stands beside it. */
export function BandShape({ band, size = 22 }: { band: Band; size?: number }) {
  const drawn =
    band === 'unclear'
      ? { fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-dasharray': '3.2 2.7' }
      : { fill: 'currentColor' };
  return (
    <svg class="shape" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={outlines[band]} {...drawn} />
    </svg>
  );
}
