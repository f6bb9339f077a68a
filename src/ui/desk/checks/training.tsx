import { checkGroups, checkIds, checkShape } from '@/domain/checks';
import { checksWording, guideOf } from './checks-words';
import { GuideText } from './guide-text';

/** The whole checklist as plain text, to read once or to train a team with. */
export function Training() {
  const { said } = checksWording();
  return (
    <section class="training" aria-label={said.training}>
      <h3>{said.training}</h3>
      {checkGroups.map((group) => (
        <div key={group}>
          <h4>{said.groups[group]}</h4>
          {checkIds
            .filter((check) => checkShape(check).group === group)
            .map((check) => (
              <div key={check} class="lesson">
                <h5>{guideOf(check).name}</h5>
                <GuideText check={check} />
              </div>
            ))}
        </div>
      ))}
    </section>
  );
}
