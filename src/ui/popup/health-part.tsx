import { useEffect, useState } from 'preact/hooks';
import type { Health } from '@/domain/health';
import { HealthNotices } from './health-notices';
import { HealthReport } from './health-report-box';
import { HealthTable } from './health-table';
import { popupWording } from './popup-words';
import type { PopupPorts } from './ports';

/** What could be read lately: one quiet notice when that has become much less, everything else folded. Nothing before the first visit. */
export function HealthPart({ ports }: { ports: PopupPorts }) {
  const { own } = popupWording();
  const [health, setHealth] = useState<Health | null>(null);
  const [isReported, setReported] = useState(false);
  const { ask } = ports;
  const look = async (putAside: string | null) => {
    const reply = await ask('reading-health', { putAside });
    if (reply.ok) setHealth(reply.answer);
  };
  useEffect(() => {
    void ask('reading-health', { putAside: null }).then((reply) => {
      if (reply.ok) setHealth(reply.answer);
    });
  }, [ask]);
  if (!health || health.generations.length === 0) return null;
  return (
    <section class="health">
      <HealthNotices
        notices={health.notices}
        report={() => {
          setReported(true);
        }}
        putAside={(key) => void look(key)}
      />
      <details
        open={isReported}
        onToggle={(event) => {
          setReported(event.currentTarget.open);
        }}
      >
        <summary>{own.health}</summary>
        <p class="sub">{own.healthNote}</p>
        <HealthTable generations={health.generations} />
        <HealthReport health={health} about={ports.about} copy={ports.copy} />
      </details>
    </section>
  );
}
