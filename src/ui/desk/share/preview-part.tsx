import { useState } from 'preact/hooks';
import type { ShareAsk, SharePreview } from '@/domain/share-job';
import { Fingerprint } from './fingerprint';
import { LinesTable } from './lines-table';
import { shareWording } from './share-wording';

/** What the buyer must know of the one who says it, the loudest first. */
function Cautions({ preview }: { preview: SharePreview }) {
  const { share, format } = shareWording();
  const { known, namesakes, author, date } = preview;
  const [namesake] = namesakes;
  return (
    <>
      {namesake && !known?.trusted && (
        <div class="notice alarm" role="alert">
          <p>{share.namesake(format.day(namesake.firstSeenAt))}</p>
          <p>{share.namesakeKey}</p>
          <Fingerprint fingerprint={namesake.fingerprint} />
        </div>
      )}
      {known === null && <p class="notice">{share.keyNew}</p>}
      {known?.trusted === false && <p class="notice">{share.keyKnown(format.day(known.firstSeenAt))}</p>}
      {known?.trusted && <p class="sub">{share.keyTrusted(format.day(known.firstSeenAt))}</p>}
      {known && known.name !== author && <p class="notice">{share.renamed(known.name)}</p>}
      {known && date < known.lastFileAt && <p class="notice">{share.older(format.day(known.lastFileAt))}</p>}
    </>
  );
}

/** Who says what of which store, and the buyer's word on it: nothing was taken in yet. */
export function PreviewPart({ preview, start }: { preview: SharePreview; start(asked: ShareAsk): Promise<unknown> }) {
  const { share, format } = shareWording();
  const [confirmed, setConfirmed] = useState(false);
  const { counts, lines, known } = preview;
  const kinds = (['new', 'changed', 'gone'] as const).filter((kind) => counts[kind] > 0);
  return (
    <section class="preview">
      <h3>{share.preview}</h3>
      <dl class="who">
        <dt>{share.from}</dt>
        <dd>
          <bdi>{preview.author}</bdi>
        </dd>
        <dt>{share.madeOn}</dt>
        <dd>{format.time(preview.date)}</dd>
        <dt>{share.file}</dt>
        <dd>
          <bdi>{preview.fileName}</bdi>
        </dd>
        <dt>{share.fingerprint}</dt>
        <dd>
          <Fingerprint fingerprint={preview.fingerprint} />
        </dd>
      </dl>
      <Cautions preview={preview} />
      {!known?.trusted && (
        <label class="tick">
          <input
            type="checkbox"
            checked={confirmed}
            onChange={(event) => {
              setConfirmed(event.currentTarget.checked);
            }}
          />
          {share.confirm}
        </label>
      )}
      <p role="status">
        {(['new', 'changed', 'gone', 'same'] as const)
          .filter((kind) => counts[kind] > 0)
          .map((kind) => share.counts[kind](format.count(counts[kind])))
          .join(' · ')}
      </p>
      <p class="sub">{kinds.length === 0 ? share.allKnown : known ? share.replaces : share.ownStay}</p>
      {kinds.map((kind) => (
        <div key={kind} class="kind">
          <h4>{share.kinds[kind]}</h4>
          <LinesTable
            label={share.kinds[kind]}
            lines={lines.filter((line) => line.kind === kind)}
            of={counts[kind]}
            before={kind !== 'new'}
          />
        </div>
      ))}
      <p class="buttons">
        <button class="strong" onClick={() => void start({ ask: 'agree', trusted: confirmed })}>
          {preview.subscribing ? share.agreeFollow : share.agree}
        </button>
        <button class="strong" onClick={() => void start({ ask: 'forget' })}>
          {share.discard}
        </button>
      </p>
    </section>
  );
}
