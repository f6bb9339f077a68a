import { fieldOf, shareFields, type OwnLine } from '@/domain/share-job';
import { PlainText } from '../../parts/plain-text';
import { shareWording } from './share-wording';
import { fieldName, ValueText } from './value-text';

interface OwnLinesProps {
  lines: OwnLine[];
  chosen: ReadonlySet<string>;
  onChoose(storeKeys: string[], chosen: boolean): void;
}

/** The buyer's own entries and ratings, each with a tick. */
export function OwnLines({ lines, chosen, onChoose }: OwnLinesProps) {
  const { share } = shareWording();
  return (
    <ul class="own-lines">
      {lines.map(({ storeKey, line }) => (
        <li key={storeKey}>
          <label class="tick">
            <input
              type="checkbox"
              checked={chosen.has(storeKey)}
              onChange={(event) => {
                onChoose([storeKey], event.currentTarget.checked);
              }}
            />
            <PlainText text={line.companyName ?? line.legalName ?? storeKey} limit={80} />
          </label>
          <div class="own-words">
            {shareFields
              .filter((field) => fieldOf(line, field) !== null)
              .map((field) => (
                <p key={field}>
                  {field !== 'blacklist' && `${fieldName(field)}: `}
                  <ValueText value={fieldOf(line, field)} none={share.nothingSaid} />
                </p>
              ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
