import type { WordedFinding } from '@/domain/assessment';
import type { JudgedStore } from '@/domain/view';
import { advices, grouped, strongest, type Group } from './arrange';
import { PlainText } from './plain-text';
import { ReasonRow } from './reason-row';
import { wording } from './wording';

/** The three strongest reasons and the most telling gaps. */
export function Reasons({ findings }: { findings: WordedFinding[] }) {
  return (
    <section>
      <ul>
        {strongest(findings).map((finding) => (
          <ReasonRow key={finding.rule} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

const order: Group[] = ['risk', 'unread', 'clear', 'other'];

/** Every finding in its group. */
export function AllFindings({ findings, id }: { findings: WordedFinding[]; id: string }) {
  const { words } = wording();
  const groups = grouped(findings);
  return (
    <section id={id} class="all">
      {order
        .filter((group) => groups[group].length > 0)
        .map((group) => (
          <div key={group}>
            <h3>{words.groups[group]}</h3>
            {group === 'unread' && <p class="sub">{words.unreadNote}</p>}
            <ul>
              {groups[group].map((finding) => (
                <ReasonRow key={finding.rule} finding={finding} />
              ))}
            </ul>
          </div>
        ))}
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
