import type { Band } from '@/domain/assessment';

/** One outline per band, so that the band is told without colour; a dashed ring says "not known". */
export const outlines: Record<Band, string> = {
  unclear: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z',
  low: 'M10 1.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z',
  guarded: 'M4 2h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z',
  high: 'M10 1.5 19 17.5H1z',
  stop: 'M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z',
};
