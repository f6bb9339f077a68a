import { blankAnswer, kindOf, progressOf, type StoreChecks } from '@/domain/check-answer';
import { checkGroups, checkIds, checkShape } from '@/domain/checks';
import { PlainText } from '../../parts/plain-text';
import type { DeskPorts, StoreChanges } from '../ports';
import { CheckRow } from './check-row';
import { checksWording } from './checks-words';
import { useChecks } from './use-checks';

interface ChecksSectionProps {
  storeKey: string;
  ports: Pick<DeskPorts, 'ask' | 'drafts' | 'copy'> & { stores: StoreChanges };
  /** shows the company's name, where no dossier around it does */
  named?: boolean;
  /** called after every answer that was kept */
  changed(): void;
}

/** How far the checks of a store are, in one line. */
export function Progress({ answers }: Pick<StoreChecks, 'answers'>) {
  const { said, format } = checksWording();
  const { done, of } = progressOf(answers);
  const bad = answers.filter((answer) => kindOf(answer) === 'bad').length;
  return (
    <span class="progress">
      <progress value={done} max={of} aria-hidden="true" />
      <b>{said.progress(format.count(done), format.count(of))}</b>
      {bad > 0 && <span class="warned"> · {said.warnings(format.count(bad))}</span>}
    </span>
  );
}

/** The checklist of one store: every check with its state, and on demand why, how and what came out. */
export function ChecksSection({ storeKey, ports, named = false, changed }: ChecksSectionProps) {
  const { said, words, desk } = checksWording();
  const { checks, error, change } = useChecks({ ask: ports.ask, storeKey, onChange: ports.stores.onChange, changed });
  return (
    <section class="checks" aria-label={said.section}>
      {named && checks && (
        <h2>{checks.companyName === null ? desk.unnamed : <PlainText text={checks.companyName} limit={160} />}</h2>
      )}
      <h3>{said.section}</h3>
      {checks && (
        <p role="status">
          <Progress answers={checks.answers} />
        </p>
      )}
      <p class="sub">{said.note}</p>
      {error !== null && (
        <p role="alert">
          {said.failed} {words.errors[error]}
        </p>
      )}
      {checks &&
        checkGroups.map((group) => (
          <div key={group}>
            <h4>{said.groups[group]}</h4>
            <ul>
              {checkIds
                .filter((check) => checkShape(check).group === group)
                .map((check) => (
                  <CheckRow
                    key={check}
                    answer={checks.answers.find((one) => one.check === check) ?? blankAnswer(checks.storeKey, check)}
                    company={checks}
                    ports={ports}
                    change={(part, was) => change(check, part, was)}
                  />
                ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
