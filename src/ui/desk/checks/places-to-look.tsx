import { addressOf, checkLinks } from '@/domain/check-links';
import { checkShape, type CheckId } from '@/domain/checks';
import { useState } from 'preact/hooks';
import type { StoreChecks } from '@/domain/check-answer';
import { PlainText } from '../../parts/plain-text';
import { checksWording } from './checks-words';

interface PlacesToLookProps {
  check: CheckId;
  company: Omit<StoreChecks, 'answers'>;
  copy(text: string): Promise<void>;
}

/** Where a check is done: links that open a tab, and for the registers the name and the code to paste there. Nothing is fetched. */
export function PlacesToLook({ check, company, copy }: PlacesToLookProps) {
  const { said } = checksWording();
  const { links } = checkShape(check);
  const asksName = check === 'licence-lookup' || check === 'ask-others';
  if (links.length === 0) return null;
  return (
    <div class="places">
      {asksName && (
        <Copied label={said.registerName} text={company.registeredName} missing={said.registerUnread} copy={copy} />
      )}
      {asksName && company.licenceCode !== null && (
        <Copied label={said.registerCode} text={company.licenceCode} missing="" copy={copy} />
      )}
      <p class="sub">{said.links}</p>
      <ul>
        {links.map((link) => (
          <li key={link}>
            <a href={addressOf(link, company.registeredName)} target="_blank" rel="noreferrer">
              <PlainText text={checkLinks[link].name} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface CopiedProps {
  label: string;
  text: string | null;
  missing: string;
  copy(text: string): Promise<void>;
}

function Copied({ label, text, missing, copy }: CopiedProps) {
  const { own } = checksWording();
  const [done, setDone] = useState('');
  if (text === null) return <p class="notice">{missing}</p>;
  return (
    <p class="to-copy">
      <span class="sub">{label}</span>{' '}
      <b>
        <PlainText text={text} limit={160} />
      </b>{' '}
      <button
        aria-label={own.copyNamed(label)}
        onClick={() => {
          copy(text).then(
            () => {
              setDone(own.copied);
            },
            () => {
              setDone(own.copyFailed);
            },
          );
        }}
      >
        {own.copy}
      </button>{' '}
      <span role="status">{done}</span>
    </p>
  );
}
