import type { PolicyPreview } from '@/domain/policy-preview';
import { BandShape } from '../../parts/band-shape';
import { hashOf } from '../route';
import { policyWording } from './policy-wording';
import type { PreviewControl } from './use-preview';

/** The stores whose verdict would be another, those that move furthest first. */
function MovedStores({ stores }: Pick<PolicyPreview, 'stores'>) {
  const { policy, words, desk, format } = policyWording();
  const { preview } = policy;
  const told = (band: PolicyPreview['stores'][number]['from'], score: number) => (
    <td class={`band-${band}`}>
      <span class="band">
        <BandShape band={band} size={14} /> {words.bands[band]}
      </span>{' '}
      {format.count(score)}
    </td>
  );
  return (
    <details>
      <summary>{preview.stores}</summary>
      <p class="sub">{preview.first(format.count(stores.length))}</p>
      <div class="moved" tabIndex={0} role="region" aria-label={preview.stores}>
        <table>
          <thead>
            <tr>
              <th scope="col">{preview.columns.store}</th>
              <th scope="col">{preview.columns.now}</th>
              <th scope="col">{preview.columns.then}</th>
            </tr>
          </thead>
          <tbody>
            {stores.map((store) => (
              <tr key={store.storeKey}>
                <th scope="row">
                  <a href={hashOf({ screen: 'store', storeKey: store.storeKey })}>
                    {store.companyName ?? desk.unnamed}
                  </a>
                </th>
                {told(store.from, store.scoreFrom)}
                {told(store.to, store.scoreTo)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Found({ found, isWhole }: { found: PolicyPreview; isWhole: boolean }) {
  const { policy, words, format } = policyWording();
  const { preview } = policy;
  const { done, total, moves, rescored, unjudged, stores } = found;
  if (total === 0) return <p>{preview.none}</p>;
  return (
    <>
      <ul class="moves">
        {moves.map(({ from, to, count }) => (
          <li key={`${from} ${to}`}>{preview.moves(format.count(count), words.bands[from], words.bands[to])}</li>
        ))}
        {isWhole && moves.length === 0 && <li>{preview.same(format.count(total))}</li>}
        {rescored > 0 && <li>{preview.rescored(format.count(rescored))}</li>}
        {unjudged > 0 && <li>{preview.unjudged(format.count(unjudged))}</li>}
      </ul>
      {!isWhole && <progress max={total} value={done} aria-label={preview.title} />}
      {stores.length > 0 && <MovedStores stores={stores} />}
    </>
  );
}

/** The effect of the numbers on the screen, asked for before they are put in force. */
export function PreviewPart({ control, isSound }: { control: PreviewControl; isSound: boolean }) {
  const { policy, format } = policyWording();
  const { preview, start, stop } = control;
  const isRunning = preview.state === 'running';
  const found = 'found' in preview ? preview.found : null;
  return (
    <div class="preview">
      <p class="buttons">
        {isRunning ? (
          <button class="strong" onClick={stop}>
            {policy.preview.stop}
          </button>
        ) : (
          <button class="strong" disabled={!isSound} onClick={start}>
            {policy.preview.start}
          </button>
        )}
      </p>
      {preview.state === 'failed' && <p role="alert">{policy.preview.failed}</p>}
      {preview.state !== 'unasked' && preview.state !== 'failed' && (
        <section aria-label={policy.preview.title}>
          <h3>{policy.preview.title}</h3>
          {found && preview.state !== 'done' && (
            <p class="sub">{policy.preview.running(format.count(found.done), format.count(found.total))}</p>
          )}
          {found && <Found found={found} isWhole={preview.state === 'done'} />}
        </section>
      )}
    </div>
  );
}
