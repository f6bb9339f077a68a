import { useState } from 'preact/hooks';
import type { Health } from '@/domain/health';
import { Labelled } from '../parts/choice';
import { reportText, type About } from './health-report';
import { popupWording } from './popup-words';

interface HealthReportProps {
  health: Health;
  about: About;
  copy(text: string): Promise<void>;
}

/** The report as it would be copied, and the button that copies it. Nothing is sent: the buyer pastes it where it helps. */
export function HealthReport({ health, about, copy }: HealthReportProps) {
  const { own } = popupWording();
  const [said, setSaid] = useState('');
  const text = reportText(health, about);
  const take = async () => {
    try {
      await copy(text);
      setSaid(own.reportCopied);
    } catch (error) {
      console.error('Touchstone could not copy the report', error);
      setSaid(own.reportNotCopied);
    }
  };
  return (
    <>
      <Labelled label={own.report} wide>
        <textarea class="report" readOnly rows={8} value={text} />
      </Labelled>
      <button class="strong" onClick={() => void take()}>
        {own.reportCopy}
      </button>
      <p class="sub" role="status">
        {said}
      </p>
    </>
  );
}
