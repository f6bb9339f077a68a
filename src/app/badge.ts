import type { Band } from '@/domain/assessment';
import type { StoreView } from '@/domain/view';

export interface Badge {
  text: string;
  colour: string;
}

/** One letter a band, white on the colours of the light card; the shape and the word are one click away. */
const badges: Record<Band, Badge> = {
  unclear: { text: '?', colour: '#59626d' },
  low: { text: 'L', colour: '#1a7f4b' },
  guarded: { text: 'G', colour: '#8a5a00' },
  high: { text: 'H', colour: '#b3400e' },
  stop: { text: 'S', colour: '#b0122b' },
};

/** The toolbar badge of a view; empty where there is nothing to say. */
export function badgeOf(view: StoreView): Badge {
  return view.state === 'judged' ? badges[view.assessment.band] : { text: '', colour: badges.unclear.colour };
}

const name = 'Touchstone 试金石';

/** The words of the toolbar button, which screen readers say in place of the letter. */
export function titleOf(view: StoreView): string {
  return view.state === 'judged' ? `${name}: ${view.assessment.verdict}` : name;
}
