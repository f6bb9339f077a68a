import { Labelled } from '../parts/choice';
import { popupWording } from './popup-words';
import type { Drafts } from './ports';
import { useNote } from './use-note';

interface TagsFieldProps {
  storeKey: string;
  tags: string[];
  drafts: Drafts;
  /** false when they could not be saved */
  save(tags: string[], was: string[]): Promise<boolean>;
}

/** At most as many tags as the store keeps, none twice, none empty. */
const toTags = (text: string) =>
  [...new Set(text.split(/[,，、]/).map((tag) => tag.trim().slice(0, 60)))].filter(Boolean).slice(0, 50);

/** The buyer's tags. Enter or leaving the field saves them, Escape goes back; what was typed and not saved waits as a draft. */
export function TagsField({ storeKey, tags, drafts, save }: TagsFieldProps) {
  const { own } = popupWording();
  const { text, type, saveNow, cancel } = useNote({
    storeKey: `tags:${storeKey}`,
    saved: tags.join(', '),
    drafts,
    savesInPauses: false,
    save: async (typed, was) => ((await save(toTags(typed), toTags(was))) ? 'saved' : 'failed'),
  });
  return (
    <Labelled label={own.tags} wide>
      <input
        value={text}
        onInput={(event) => {
          type(event.currentTarget.value);
        }}
        onBlur={() => void saveNow()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void saveNow();
          if (event.key !== 'Escape') return;
          event.preventDefault();
          cancel();
        }}
      />
    </Labelled>
  );
}
