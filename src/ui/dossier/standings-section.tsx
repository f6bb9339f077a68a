import type { StoreStanding } from '@/domain/dossier';
import { dossierWording } from './dossier-words';
import { factValue } from './fact-value';

/** Where the store stands among those the buyer has seen; nothing while too few are known. */
export function StandingsSection({ standings }: { standings: StoreStanding[] }) {
  const { dossier, facts, format } = dossierWording();
  if (standings.length === 0) return null;
  return (
    <section class="standings">
      <h3>{dossier.standings}</h3>
      <p class="sub">{dossier.standingsNote}</p>
      <ul>
        {standings.map(({ fact, value, below, equal, among }) => (
          <li key={fact}>
            <b>{facts[fact]}</b> {factValue(fact, value)}:{' '}
            {dossier.standing(format.count(below), format.count(among), format.count(equal))}
          </li>
        ))}
      </ul>
    </section>
  );
}
