import { useState } from 'preact/hooks';
import { currencies } from '@/domain/currencies';
import type { Settings } from '@/domain/settings';
import { Choice } from '../../parts/choice';
import { NumberInput } from '../../popup/number-input';
import type { ChangeSettings } from '../../popup/ports';
import { RateLine } from '../../popup/rate-line';
import { settingsWording } from './settings-wording';

interface MoneyChoicesProps {
  settings: Settings;
  changeSettings: ChangeSettings;
  change(part: Partial<Settings>): void;
}

/** Currency, the dated rate of each, and what a store pays a year. */
export function MoneyChoices({ settings, changeSettings, change }: MoneyChoicesProps) {
  const { set } = settingsWording();
  const [fee, setFee] = useState<number | null>(null);
  return (
    <section>
      <h3>{set.money}</h3>
      <div class="choices">
        <Choice
          label={set.currency}
          value={settings.currency}
          options={currencies.map((value) => ({ value, text: value }))}
          onChoose={(currency) => {
            change({ currency });
          }}
        />
      </div>
      {settings.rates.map(({ currency }) => (
        <RateLine
          key={currency}
          currency={currency}
          rates={settings.rates}
          changeSettings={changeSettings}
          onChange={() => undefined}
        />
      ))}
      <form
        class="fee"
        onSubmit={(event) => {
          event.preventDefault();
          if (fee !== null) change({ yearlyFee: fee });
        }}
      >
        <NumberInput label={set.fee} value={settings.yearlyFee} wrong={set.feeWrong} onNumber={setFee} />
        <button class="strong">{set.save}</button>
      </form>
      <p class="sub">{set.feeNote}</p>
    </section>
  );
}
