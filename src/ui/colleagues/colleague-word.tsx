import type { StoreMark } from '@/domain/mark';
import { groupedFingerprint, type SharedWord } from '@/domain/shared-word';
import { PlainText } from '../parts/plain-text';
import { colleagueWording } from './colleague-words';
import { saidRows } from './said-rows';

/** On which store a colleague wrote, and why it is taken for this one. */
function subject({ by, companyName, legalName, storeKey }: SharedWord): string {
  const { said } = colleagueWording();
  const name = companyName ?? legalName ?? storeKey;
  if (by === 'licence') return said.sameCompany(name);
  return by === 'name' ? said.sameName(name) : said.sameStore;
}

interface ColleagueWordProps {
  word: SharedWord;
  mark: StoreMark;
  /** ISO 8601 */
  now: string;
}

/** One colleague's word: who, on what, and each field beside the buyer's own. */
export function ColleagueWord({ word, mark, now }: ColleagueWordProps) {
  const { said } = colleagueWording();
  const { author, trusted, fingerprint } = word;
  return (
    <article class="colleague">
      <h4>
        <PlainText text={author} limit={60} />
      </h4>
      <p class="sub">
        <PlainText text={subject(word)} limit={200} />
      </p>
      <p class="sub">
        {trusted ? (
          said.compared
        ) : (
          <>
            {said.notCompared} <code>{groupedFingerprint(fingerprint)}</code>
          </>
        )}
      </p>
      <table>
        <thead>
          <tr>
            {[said.field, said.they, said.you, said.day].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {saidRows(word, mark, now).map(({ field, they, you, day }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>
                <PlainText text={they} limit={1200} />
              </td>
              <td>
                <PlainText text={you} limit={1200} />
              </td>
              <td>{day}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
