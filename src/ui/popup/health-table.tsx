import { factWords } from '@/i18n/fact-words';
import type { GenerationHealth } from '@/domain/health';
import { popupWording } from './popup-words';

/** Each kind of page and each version of its markup: which facts were found always, at times, broken, never. */
export function HealthTable({ generations }: { generations: GenerationHealth[] }) {
  return (
    <ul>
      {generations.map((one) => (
        <li key={`${one.pageKind} ${one.generation ?? ''}`}>
          <Generation one={one} />
        </li>
      ))}
    </ul>
  );
}

function Generation({ one }: { one: GenerationHealth }) {
  const { own, words, language, format } = popupWording();
  const { facts, visits } = one;
  const found = facts.filter((each) => each.found > 0);
  const groups = {
    found: facts.filter((each) => each.found === visits),
    sometimes: found.filter((each) => each.found < visits),
    broken: facts.filter((each) => each.broken > 0),
    missing: facts.filter((each) => each.found === 0 && each.broken === 0),
  };
  const names = (list: typeof facts) => list.map(({ fact }) => factWords[language][fact]).join(words.listPause);
  return (
    <>
      <b>
        {own.pageKinds[one.pageKind]} <code>{one.generation ?? own.healthUnknown}</code>
      </b>
      <small>{own.healthVisits(visits, found.length, facts.length, format.day(one.lastAt))}</small>
      {(['found', 'sometimes', 'broken', 'missing'] as const)
        .filter((group) => groups[group].length > 0)
        .map((group) => (
          <small key={group}>
            {own.healthGroups[group]} {names(groups[group])}
          </small>
        ))}
    </>
  );
}
