import { fill } from '@/i18n/fill';
import type { JudgedStore } from '@/domain/view';
import { BandShape } from './band-shape';
import { CoverageMeter } from './coverage-meter';
import { PlainText } from './plain-text';
import { Sources } from './sources';
import { wording } from './wording';

/** Verdict sentence, band as shape, word and colour, score, coverage, what of it is the buyer's own word, and how old all this is. */
export function VerdictHead({ store }: { store: JudgedStore }) {
  const { words, format } = wording();
  const { band, worst, best, verdict, asked, answered } = store.assessment;
  const name = store.storeFacts.find(({ fact }) => fact === 'companyName')?.now;
  const own = store.storeFacts.filter(({ now }) => now.origin === 'buyer').map((fact) => fact.name);
  return (
    <div class="verdict">
      <BandShape band={band} />
      <div class="grow">
        <h2>
          <PlainText text={verdict} />
        </h2>
        <p class="sub">
          <b class="band">{words.bands[band]}</b>
          {' · '}
          <span title={words.scoreHint}>
            {fill(best === worst ? words.score : words.scoreRange, format.count(worst), format.count(best))}
          </span>
        </p>
        <p class="sub coverage">{fill(words.read, format.count(answered), format.count(asked))}</p>
        <CoverageMeter assessment={store.assessment} />
        {store.companyName !== null && (
          <p class="sub company">
            <PlainText text={store.companyName} limit={80} />
          </p>
        )}
        {name && <Sources proof={[name]} named={false} />}
        {own.length > 0 && <p class="notice">{fill(words.restsOnYours, own.join(words.listPause))}</p>}
        {store.stale && <p class="notice">{fill(words.stale, format.time(store.readAt))}</p>}
        {store.notKept && (
          <p class="notice">
            {words.notKept} {words.errors[store.notKept]}
          </p>
        )}
      </div>
    </div>
  );
}
