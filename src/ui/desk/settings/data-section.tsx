import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/domain/settings';
import type { SpaceUse } from '@/domain/used-space';
import type { DeskPorts } from '../ports';
import { RemoveSection } from './remove-section';
import { RetentionChoice } from './retention-choice';
import { settingsWording } from './settings-wording';
import { megabytes, SpaceTable } from './space-table';

interface DataSectionProps {
  ports: DeskPorts;
  /** null until they are known */
  settings: Settings | null;
  change(part: Partial<Settings>): Promise<boolean>;
}

/** What is kept and how much room it takes, how long page contents stay, and the way to delete everything. */
export function DataSection({ ports, settings, change }: DataSectionProps) {
  const { set } = settingsWording();
  const [kinds, setKinds] = useState<SpaceUse[] | null>(null);
  const [bytes, setBytes] = useState<number | null>(null);
  const { ask, usedSpace } = ports;
  const measure = useCallback(async () => {
    const reply = await ask('used-space', {});
    if (reply.ok) setKinds(reply.answer);
    setBytes(await usedSpace());
  }, [ask, usedSpace]);
  useEffect(() => void measure(), [measure]);
  return (
    <>
      <section>
        <h3>{set.data}</h3>
        <p class="sub">{set.dataNote}</p>
        {kinds && <SpaceTable kinds={kinds} />}
        {bytes !== null && <p class="sub">{set.used(megabytes(bytes))}</p>}
      </section>
      {settings && (
        <RetentionChoice
          months={settings.keepMonths}
          jobs={ports.thinning}
          change={(keepMonths) => change({ keepMonths })}
          thinned={() => void measure()}
        />
      )}
      <RemoveSection ask={ask} removed={setKinds} />
    </>
  );
}
