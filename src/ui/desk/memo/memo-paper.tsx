import type { Memo, MemoPart } from '@/domain/memo';
import { formatIn } from '@/i18n/format';
import { localeOf } from '@/i18n/language';
import { memoWords } from '@/i18n/memo-words';
import { BandShape } from '../../parts/band-shape';

interface PartProps {
  part: MemoPart;
  time(iso: string): string;
}

function Part({ part: { part, title, rows, empty }, time }: PartProps) {
  return (
    <section aria-labelledby={`memo-${part}`} class={`memo-part part-${part}`}>
      <h3 id={`memo-${part}`}>{title}</h3>
      {rows.length === 0 && <p class="sub">{empty}</p>}
      <dl>
        {rows.map(({ name, value, detail, place, at }, index) => (
          <div key={index}>
            <dt>{name}</dt>
            <dd>
              {value !== '' && <span class="what">{value}</span>}
              {detail !== '' && <span class="detail">{detail}</span>}
              {(place !== '' || at !== null) && (
                <span class="place">
                  {[at === null ? '' : time(at), place].filter((text) => text !== '').join(' · ')}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A memo as a sheet of paper, in the language it was made in. */
export function MemoPaper({ memo, isKept }: { memo: Memo; isKept: boolean }) {
  const words = memoWords[memo.language];
  const format = formatIn(memo.language);
  return (
    <article class={`memo-paper band-${memo.band}`} lang={localeOf(memo.language)}>
      <h2>{words.heading(memo.companyName ?? memo.storeKey)}</h2>
      <p class="sub">
        {words.day(format.time(memo.at))} {!isKept && words.draft}
      </p>
      <p class="memo-verdict">
        <span class="band">
          <BandShape band={memo.band} size={18} /> {memo.bandWord}
        </span>
        <span>{memo.verdict}</span>
      </p>
      {memo.parts.map((part) => (
        <Part key={part.part} part={part} time={format.time} />
      ))}
    </article>
  );
}
