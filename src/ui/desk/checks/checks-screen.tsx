import { useEffect, useState } from 'preact/hooks';
import { kindOf, progressOf, type StoreChecks } from '@/domain/check-answer';
import { checkNames } from '@/domain/check-names';
import { checkIds } from '@/domain/checks';
import type { ViewError } from '@/domain/view';
import { PlainText } from '../../parts/plain-text';
import type { DeskPorts } from '../ports';
import { hashOf } from '../route';
import { ChecksSection, Progress } from './checks-section';
import { checksWording } from './checks-words';
import { Training } from './training';

const nothing = () => undefined;

/** Checklists: of all stores with something open, or of the one store the address names. */
export function ChecksScreen({ keys, ports }: { keys: string[]; ports: DeskPorts }) {
  const { said } = checksWording();
  const [storeKey] = keys;
  if (storeKey === undefined) return <AllChecks ports={ports} />;
  return (
    <div class="dossier checks-screen">
      <p>
        <a href={hashOf({ screen: 'checks', keys: [] })}>← {said.back}</a>
        {' · '}
        <a href={hashOf({ screen: 'store', storeKey })}>{said.toStore}</a>
      </p>
      <ChecksSection key={storeKey} storeKey={storeKey} ports={ports} named changed={nothing} />
    </div>
  );
}

function AllChecks({ ports: { ask, stores: table } }: { ports: DeskPorts }) {
  const { said, words } = checksWording();
  const [stores, setStores] = useState<StoreChecks[] | null>(null);
  const [error, setError] = useState<ViewError | null>(null);
  useEffect(() => {
    const load = async () => {
      const reply = await ask('begun-checks', {});
      if (reply.ok) setStores(reply.answer);
      setError(reply.ok ? null : reply.error);
    };
    void load();
    return table.onChange(() => void load());
  }, [ask, table]);
  return (
    <div class="dossier checks-screen">
      <h2>{said.screenTitle}</h2>
      <p class="sub">{said.screenNote}</p>
      {error !== null && <p role="alert">{words.errors[error]}</p>}
      {stores?.length === 0 && <p class="empty">{said.noStores}</p>}
      <ul class="begun">
        {stores?.map((store) => (
          <BegunStore key={store.storeKey} store={store} />
        ))}
      </ul>
      <Training />
    </div>
  );
}

function BegunStore({ store: { storeKey, companyName, answers } }: { store: StoreChecks }) {
  const { said, desk, language } = checksWording();
  const { done, of } = progressOf(answers);
  const next = checkIds.find((check) => !answers.some((one) => one.check === check && kindOf(one) !== 'open'));
  return (
    <li>
      <a href={hashOf({ screen: 'checks', keys: [storeKey] })}>
        {companyName === null ? desk.unnamed : <PlainText text={companyName} limit={80} />}
      </a>
      <Progress answers={answers} />
      <span class="sub">{done === of || !next ? said.allDone : said.next(checkNames[next][language])}</span>
    </li>
  );
}
