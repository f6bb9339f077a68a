import type { DeskPorts } from '../ports';
import { shareWording } from './share-wording';
import type { ShareControl } from './use-share';

/** Ways to a colleague's list: a file, or one to follow where the browser can. */
export function TakePart({ ports, control }: { ports: DeskPorts; control: ShareControl }) {
  const { share } = shareWording();
  const { pick } = ports.share;
  const follow = async () => {
    const handle = await pick?.();
    if (handle) await control.start({ ask: 'subscribe', handle });
  };
  return (
    <section>
      <h3>{share.takeTitle}</h3>
      <p class="sub">{share.takeText}</p>
      <label class="field file-field">
        <span>{share.choose}</span>
        <input
          type="file"
          accept=".json"
          disabled={control.progress !== null}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) void control.start({ ask: 'read', file });
            // The same file may be chosen again after it was changed.
            input.value = '';
          }}
        />
      </label>
      {pick ? (
        <p class="follow">
          <button class="strong" disabled={control.progress !== null} onClick={() => void follow()}>
            {share.follow}
          </button>{' '}
          <span class="sub">{share.followText}</span>
        </p>
      ) : (
        <p class="sub">{share.followNot}</p>
      )}
    </section>
  );
}
