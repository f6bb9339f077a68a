import type { PhraseHit } from '@/domain/pasted';
import { localeOf } from '@/i18n/language';
import { clip } from '../parts/plain-text';
import { pasteWording } from './paste-words';

/** Characters drawn of a long text; what was found beyond stands in the list of reasons. */
const drawn = 4000;

interface Run {
  text: string;
  hit: PhraseHit | null;
}

/** The text cut into runs at the phrases found; a phrase that overlaps the one before it is left to that one. */
export function runsOf(text: string, phrases: readonly PhraseHit[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const hit of phrases) {
    if (hit.at < at || hit.phrase === '') continue;
    runs.push({ text: text.slice(at, hit.at), hit: null }, { text: hit.phrase, hit });
    at = hit.at + hit.phrase.length;
  }
  return [...runs, { text: text.slice(at), hit: null }].filter((run) => run.text !== '');
}

/** The pasted text with what was found in it marked; how bad each phrase is stands beside it in words too. */
export function MarkedText({ text, phrases }: { text: string; phrases: PhraseHit[] }) {
  const { box, paste, language } = pasteWording();
  const shown = phrases.filter(({ at, phrase }) => at + phrase.length <= drawn);
  return (
    <p class="pasted" lang="zh-CN" dir="auto" tabIndex={0}>
      {runsOf(text.slice(0, drawn), shown).map(({ text: run, hit }) =>
        hit ? (
          <mark class={hit.severity}>
            {clip(run, drawn)}{' '}
            <small lang={localeOf(language)}>
              {box.sign(box.phrases[hit.category], paste.severities[hit.severity])}
            </small>
          </mark>
        ) : (
          <bdi>{clip(run, drawn)}</bdi>
        ),
      )}
      {text.length > drawn && '…'}
    </p>
  );
}
