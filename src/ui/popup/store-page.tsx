import { fill } from '@/i18n/fill';
import { useState } from 'preact/hooks';
import type { StoreMark } from '@/domain/mark';
import type { Rate } from '@/domain/money';
import type { JudgedStore } from '@/domain/view';
import { AllFindings, NextSteps, Reasons } from '../parts/findings';
import { PasteSection } from '../paste/paste-section';
import { ColleaguesSection } from '../colleagues/colleagues-section';
import { ReviewsLine } from '../parts/reviews-line';
import { VerdictHead } from '../parts/verdict-head';
import { BlacklistSection } from './blacklist-section';
import { LicenceSection } from './licence-section';
import { MarkSection } from './mark-section';
import { PaymentForm } from './payment-form';
import { popupWording } from './popup-words';
import type { ChangeSettings, PopupPorts } from './ports';
import { ValuesSection } from './values-section';

interface StorePageProps {
  store: JudgedStore;
  ports: PopupPorts;
  rates: Rate[];
  changeSettings: ChangeSettings;
  refresh(): Promise<void>;
}

/** One store: verdict and reasons, payment check with any amount, what is known of it, and the buyer's own words on it. */
export function StorePage({ store, ports, rates, changeSettings, refresh }: StorePageProps) {
  const { words, format } = popupWording();
  const [expanded, setExpanded] = useState(false);
  const [changed, setChanged] = useState<StoreMark | null>(null);
  const { band, findings } = store.assessment;
  const mark = changed && changed.updatedAt >= store.mark.updatedAt ? changed : store.mark;
  return (
    <div class={`store band-${band}`}>
      <VerdictHead store={store} />
      <Reasons findings={findings} />
      {expanded && <AllFindings id="all" assessment={store.assessment} />}
      <div class="more">
        <button
          aria-expanded={expanded}
          onClick={() => {
            setExpanded(!expanded);
          }}
        >
          {expanded ? words.fewer : fill(words.allFindings, format.count(findings.length))}
        </button>
      </div>
      <ReviewsLine reviews={store.reviews} />
      <PaymentForm store={store} ask={ports.ask} rates={rates} changeSettings={changeSettings} refresh={refresh} />
      <PasteSection
        storeKey={store.notKept === 'unidentified' ? null : store.storeKey}
        ask={ports.ask}
        copy={ports.copy}
        onKept={() => void refresh()}
      />
      <NextSteps store={store} />
      <LicenceSection facts={store.licence} />
      {store.notKept !== 'unidentified' && (
        <>
          <ValuesSection store={store} ask={ports.ask} refresh={refresh} />
          <ColleaguesSection storeKey={store.storeKey} mark={mark} version={store} ask={ports.ask} />
          <MarkSection mark={mark} ports={ports} onChange={setChanged} />
          <BlacklistSection
            mark={mark}
            ask={ports.ask}
            drafts={ports.drafts}
            onChange={(next) => {
              setChanged(next);
              void refresh();
            }}
          />
        </>
      )}
      <p class="limits">{words.limits}</p>
    </div>
  );
}
