import { useState } from 'preact/hooks';
import type { LicenceFact } from '@/domain/view';
import { PlainText } from '../parts/plain-text';
import { Sources } from '../parts/sources';
import { popupWording } from './popup-words';

/** What the register is asked with: the Chinese name and the code, to the letter. */
const copied = new Set<string>(['legalName', 'licenceCode']);

/** The company's registration as the site tells it, with buttons that copy what the national register asks for. */
export function LicenceSection({ facts }: { facts: LicenceFact[] }) {
  const { own } = popupWording();
  if (facts.length === 0) return null;
  return (
    <section class="licence">
      <h3>{own.licence}</h3>
      <p class="sub">{own.licenceNote}</p>
      <dl>
        {facts.map((fact) => (
          <LicenceRow key={fact.fact} fact={fact} mayCopy={copied.has(fact.fact)} />
        ))}
      </dl>
    </section>
  );
}

function LicenceRow({ fact: { name, now }, mayCopy }: { fact: LicenceFact; mayCopy: boolean }) {
  const { own } = popupWording();
  const [said, setSaid] = useState('');
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span class="told">
          <PlainText text={now.shown} limit={160} />
        </span>
        {mayCopy && (
          <button
            aria-label={own.copyNamed(name)}
            onClick={() => {
              navigator.clipboard.writeText(now.shown).then(
                () => {
                  setSaid(own.copied);
                },
                () => {
                  setSaid(own.copyFailed);
                },
              );
            }}
          >
            {own.copy}
          </button>
        )}
        <span role="status">{said}</span>
        <Sources proof={[now]} named={false} />
      </dd>
    </div>
  );
}
