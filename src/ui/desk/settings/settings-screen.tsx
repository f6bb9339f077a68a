import { useState } from 'preact/hooks';
import { languages } from '@/domain/language';
import type { Settings } from '@/domain/settings';
import { Choice } from '../../parts/choice';
import type { ChangeSettings } from '../../popup/ports';
import type { DeskPorts } from '../ports';
import { DataSection } from './data-section';
import { KeysSection } from './keys-section';
import { LimitsSection } from './limits-section';
import { ListChoices } from './list-choices';
import { MoneyChoices } from './money-choices';
import { QuietSection } from './quiet-section';
import { settingsWording } from './settings-wording';

interface SettingsScreenProps {
  ports: DeskPorts;
  settings: Settings | null;
  changeSettings: ChangeSettings;
}

/** Every choice of the buyer in one place; each is kept as it is made and holds on every surface at once. */
export function SettingsScreen({ ports, settings, changeSettings }: SettingsScreenProps) {
  const { words, own, set } = settingsWording();
  const [said, setSaid] = useState('');
  const choose = async (part: Partial<Settings>) => {
    const reply = await changeSettings(part);
    setSaid(reply.ok ? set.saved : `${set.notSaved} ${words.errors[reply.error]}`);
    return reply.ok;
  };
  const change = (part: Partial<Settings>) => void choose(part);
  return (
    <div class="dossier settings-screen">
      <h2>{set.title}</h2>
      <p role="status" class="sub">
        {said}
      </p>
      {settings && (
        <>
          <section>
            <h3>{set.reading}</h3>
            <label class="switch">
              <input
                type="checkbox"
                role="switch"
                checked={settings.enabled}
                onChange={(event) => {
                  change({ enabled: event.currentTarget.checked });
                }}
              />
              {own.enabled}
            </label>
            <label class="switch">
              <input
                type="checkbox"
                role="switch"
                aria-describedby="replies-meaning"
                checked={settings.readListReplies === 'on'}
                onChange={(event) => {
                  change({ readListReplies: event.currentTarget.checked ? 'on' : 'off' });
                }}
              />
              {own.readReplies}
            </label>
            <p class="sub" id="replies-meaning">
              {own.readRepliesMeaning}
            </p>
            <div class="choices">
              <Choice
                label={set.language}
                value={settings.language}
                options={(['auto', ...languages] as const).map((value) => ({ value, text: own.languages[value] }))}
                onChoose={(language) => {
                  change({ language });
                }}
              />
            </div>
          </section>
          <ListChoices
            filter={settings.listFilter}
            change={(listFilter) => {
              change({ listFilter });
            }}
          />
          <MoneyChoices settings={settings} changeSettings={changeSettings} change={change} />
        </>
      )}
      {settings && <QuietSection ports={ports} settings={settings} change={choose} />}
      <LimitsSection ask={ports.ask} onSettings={ports.onSettings} />
      <KeysSection ports={ports} />
      <DataSection ports={ports} settings={settings} change={choose} />
    </div>
  );
}
