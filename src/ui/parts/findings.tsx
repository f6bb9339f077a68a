import type { WordedAssessment, WordedFinding } from '@/domain/assessment';
import type { JudgedStore } from '@/domain/view';
import { advices, grouped, quietRisks, strongest, type Group } from './arrange';
import { PlainText } from './plain-text';
import { ReasonRow } from './reason-row';
import { fill } from '@/i18n/fill';
import { wording } from './wording';

/** The three strongest reasons and the most telling gaps. */
export function Reasons({ findings }: { findings: WordedFinding[] }) {
  const { words, format } = wording();
  const quiet = quietRisks(findings);
  return (
    <section>
      <ul>
        {strongest(findings).map((finding) => (
          <ReasonRow key={finding.rule} finding={finding} />
        ))}
      </ul>
      {quiet > 0 && <p class="sub">{fill(words.quietRisks, format.count(quiet))}</p>}
    </section>
  );
}

const order: Group[] = ['risk', 'unread', 'clear', 'other'];

/** Every finding in its group with its points and what would change it, and what none of them judges. */
export function AllFindings({ assessment, id }: { assessment: WordedAssessment; id: string }) {
  const { words, format } = wording();
  const groups = grouped(assessment.findings);
  return (
    <section id={id} class="all">
      <p class="sub">{fill(words.pointsNote, format.count(assessment.worst))}</p>
      {order
        .filter((group) => groups[group].length > 0)
        .map((group) => (
          <div key={group}>
            <h3>{words.groups[group]}</h3>
            {group === 'unread' && <p class="sub">{words.unreadNote}</p>}
            <ul>
              {groups[group].map((finding) => (
                <ReasonRow key={finding.rule} finding={finding} full />
              ))}
            </ul>
          </div>
        ))}
      <h3>{words.notJudgedTitle}</h3>
      <p class="sub">{words.notJudged}</p>
    </section>
  );
}

/** What to do next, in at most three steps, and the way to the shop, where most gaps can be filled. */
export function NextSteps({ store }: { store: JudgedStore }) {
  const { words } = wording();
  const steps = advices(store.assessment.findings);
  const { shopUrl, pageUrl } = store;
  const shop = shopUrl !== null && !pageUrl.startsWith(shopUrl) ? shopUrl : null;
  if (steps.length === 0) return null;
  return (
    <section>
      <h3>{words.next}</h3>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>
            <PlainText text={step} />
          </li>
        ))}
      </ol>
      {shop !== null && (
        <a class="shop" href={shop} target="_blank" rel="noopener noreferrer">
          {words.openShop}
        </a>
      )}
    </section>
  );
}
