import type { ShareSaid } from '@/domain/share-job';
import { fieldOf, shareFields } from '@/domain/share-job';
import type { SharedLine } from '@/domain/shared-word';
import { storeKeysOf } from '@/domain/store-key';
import { PlainText } from '../../parts/plain-text';
import { Fingerprint } from './fingerprint';
import { shareWording } from './share-wording';
import { fieldName, ValueText } from './value-text';

/** A store with everything the file tells about it. */
function MadeLine({ line }: { line: SharedLine }) {
  const { share, format } = shareWording();
  const { memberId, loginId, shopHost } = line.storeIds;
  const ids = [memberId, loginId, shopHost].filter((id) => id !== null).join(' · ');
  const fields = shareFields.filter((field) => fieldOf(line, field) !== null);
  const about = [
    `${share.ids}: ${ids}`,
    line.licenceCode === null ? '' : `${share.licence}: ${line.licenceCode}`,
    line.legalName === null ? '' : `${share.legalName}: ${line.legalName}`,
    format.time(line.date),
  ].filter(Boolean);
  return (
    <tbody>
      {fields.map((field, at) => (
        <tr key={field}>
          {at === 0 && (
            <th scope="row" rowSpan={fields.length}>
              {line.companyName !== null && <PlainText text={line.companyName} limit={300} />}
              {about.map((text) => (
                <p key={text} class="sub">
                  <PlainText text={text} limit={700} />
                </p>
              ))}
            </th>
          )}
          <td>{fieldName(field)}</td>
          <td>
            <ValueText value={fieldOf(line, field)} none="" whole />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

interface MadePartProps {
  made: Extract<ShareSaid, { said: 'made' }>;
  onSave(): void;
  onChange(): void;
}

/** What stands in the file that was made, read back from it, before it is saved. */
export function MadePart({ made, onSave, onChange }: MadePartProps) {
  const { share, format } = shareWording();
  const { list, entries } = made;
  return (
    <div>
      <h4>{share.made}</h4>
      <p>
        {share.from} <bdi>{list.author}</bdi>, {format.time(list.date)}
      </p>
      {list.entries.length < entries && (
        <p class="sub">{share.firstLines(format.count(list.entries.length), format.count(entries))}</p>
      )}
      <div class="table-frame" tabIndex={0} role="region" aria-label={share.made}>
        <table>
          <thead>
            <tr>
              <th>{share.columns.store}</th>
              <th>{share.columns.field}</th>
              <th>{share.columns.mine}</th>
            </tr>
          </thead>
          {list.entries.map((line) => (
            <MadeLine key={storeKeysOf(line.storeIds)[0]} line={line} />
          ))}
        </table>
      </div>
      <p class="buttons">
        <button class="strong" onClick={onSave}>
          {share.save}
        </button>
        <button class="strong" onClick={onChange}>
          {share.change}
        </button>
      </p>
      <h4>{share.ownKey}</h4>
      <Fingerprint fingerprint={made.fingerprint} />
      <p class="sub">
        {share.ownKeyText} {share.ownKeyNote}
      </p>
    </div>
  );
}
