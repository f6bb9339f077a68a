import type { Band } from '@/domain/assessment';

/** One outline per band, so that the band is told without colour; a dashed ring says "not known". */
const outlines: Record<Band, string> = {
  unclear: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z',
  low: 'M10 1.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z',
  guarded: 'M4 2h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z',
  high: 'M10 1.5 19 17.5H1z',
  stop: 'M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z',
};

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
