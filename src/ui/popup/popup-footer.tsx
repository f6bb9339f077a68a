import { useState } from 'preact/hooks';
import type { Settings } from '@/domain/settings';
import { languages } from '@/domain/language';
import { Choice } from '../parts/choice';
import { ExportButtons } from './export-buttons';
import { popupWording } from './popup-words';
import type { ChangeSettings, PopupPorts } from './ports';

interface PopupFooterProps {
  ports: PopupPorts;
  /** null until they are known */
  settings: Settings | null;
  change: ChangeSettings;
}

/** Export, language, the on/off switches, and the one promise: nothing leaves this computer. */
export function PopupFooter({ ports, settings, change }: PopupFooterProps) {
  const { words, own } = popupWording();
  const [failure, setFailure] = useState('');
  const choose = async (part: Partial<Settings>) => {
    const reply = await change(part);
    setFailure(reply.ok ? '' : `${own.failed} ${words.errors[reply.error]}`);
  };
  const open = async () => {
    try {
      await ports.openPanel?.();
    } catch {
      setFailure(own.panelFailed);
    }
  };
  return (
    <footer>
      <p class="links">
        <a href="/desk.html" target="_blank">
          {own.openDesk}
        </a>
        {ports.openPanel && <button onClick={() => void open()}>{own.openPanel}</button>}
      </p>
      <ExportButtons />
      {settings && (
        <div class="choices">
          <label class="switch">
            <input
              type="checkbox"
              role="switch"
              checked={settings.enabled}
              onChange={(event) => void choose({ enabled: event.currentTarget.checked })}
            />
            {own.enabled}
          </label>
          <Choice
            label={own.language}
            value={settings.language}
            options={(['auto', ...languages] as const).map((value) => ({ value, text: own.languages[value] }))}
            onChoose={(language) => void choose({ language })}
          />
        </div>
      )}
      {settings && (
        <div class="replies">
          <label class="switch">
            <input
              type="checkbox"
              role="switch"
              aria-describedby="replies-meaning"
              checked={settings.readListReplies === 'on'}
              onChange={(event) => void choose({ readListReplies: event.currentTarget.checked ? 'on' : 'off' })}
            />
            {own.readReplies}
          </label>
          <p class="sub" id="replies-meaning">
            {own.readRepliesMeaning}
          </p>
        </div>
      )}
      {failure !== '' && <p role="alert">{failure}</p>}
      <p class="sub">{own.privacy}</p>
    </footer>
  );
}
