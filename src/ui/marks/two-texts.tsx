import { PlainText } from '../parts/plain-text';
import type { KeptText } from '../popup/use-note';
import { marksWording } from './marks-words';

interface TwoTextsProps {
  /** what another window saved meanwhile; null while there is no such text */
  other: string | null;
  /** false where both texts cannot stand together */
  joinable: boolean;
  choose(kept: KeptText): Promise<void>;
}

/** Says that another window changed a text while it was written here, shows that text, and asks which to keep. */
export function TwoTexts({ other, joinable, choose }: TwoTextsProps) {
  const { marks } = marksWording();
  if (other === null) return null;
  const choices = joinable ? (['mine', 'theirs', 'both'] as const) : (['mine', 'theirs'] as const);
  return (
    <div class="notice two-texts" role="alert">
      <p>{marks.changedElsewhere}</p>
      <blockquote>{other === '' ? marks.emptiedElsewhere : <PlainText text={other} limit={20_000} />}</blockquote>
      <div class="buttons">
        {choices.map((kept) => (
          <button key={kept} type="button" class="strong" onClick={() => void choose(kept)}>
            {marks.keepText[kept]}
          </button>
        ))}
      </div>
      {!joinable && <p class="sub">{marks.notTogether}</p>}
    </div>
  );
}
