import type { Ask } from '@/app/topics';
import type { StoreMark } from '@/domain/mark';
import { BlacklistForm } from '../marks/blacklist-form';
import { ListedEntry } from '../marks/listed-entry';
import { marksWording } from '../marks/marks-words';
import type { Drafts } from './ports';
import { useEntry } from './use-entry';

interface BlacklistSectionProps {
  mark: StoreMark;
  ask: Ask;
  drafts: Drafts;
  onChange(mark: StoreMark): void;
}

/** Puts the store on the buyer's blacklist, changes the entry, takes it off again, and takes each of these back. */
export function BlacklistSection(props: BlacklistSectionProps) {
  const { marks } = marksWording();
  const { mark } = props;
  const { form, theirs, before, failure, ...act } = useEntry(props);
  const now = new Date().toISOString();
  const elsewhere = theirs && (
    <div class="notice two-texts" role="alert">
      <p>{theirs.entry ? marks.listedElsewhere : marks.emptiedEntry}</p>
      {theirs.entry && <ListedEntry entry={theirs.entry} now={now} />}
    </div>
  );
  if (form) {
    return (
      <section>
        {form.continued && <p class="sub">{marks.goOn}</p>}
        {elsewhere}
        <BlacklistForm
          draft={form.draft}
          action={theirs ? marks.saveMine : mark.blacklist ? marks.saveChange : marks.save}
          failure={failure}
          onType={act.typed}
          onSave={act.save}
          onCancel={act.close}
        />
      </section>
    );
  }
  return (
    <section>
      {elsewhere}
      {mark.blacklist && <ListedEntry entry={mark.blacklist} now={now} />}
      {before !== undefined && (
        <p role="status">
          {mark.blacklist ? marks.entrySaved : marks.takenOff}{' '}
          <button class="strong" onClick={act.undo}>
            {marks.undo}
          </button>
        </p>
      )}
      {mark.blacklist ? (
        <div class="buttons">
          <button onClick={act.open}>{marks.change}</button>
          <button onClick={act.takeOff}>{marks.takeOff}</button>
        </div>
      ) : (
        <button onClick={act.open}>{marks.add}</button>
      )}
      {failure !== '' && <p role="alert">{failure}</p>}
    </section>
  );
}
