import { currencies } from '@/domain/currencies';
import { mainCurrencies, type Currency } from '@/domain/money';
import { localeOf } from '@/i18n/language';
import { Labelled } from '../parts/choice';
import { paymentWording } from './payment-words';

interface CurrencyChoiceProps {
  value: Currency;
  onChoose(currency: Currency): void;
}

/** Every currency in use by code and name, those with a built-in rate first. */
export function CurrencyChoice({ value, onChoose }: CurrencyChoiceProps) {
  const { own, pay, language } = paymentWording();
  const names = new Intl.DisplayNames(localeOf(language), { type: 'currency' });
  const option = (code: Currency) => (
    <option key={code} value={code}>
      {code} {names.of(code)}
    </option>
  );
  const isMain = (code: Currency) => mainCurrencies.some((main) => main === code);
  return (
    <Labelled label={own.currency} wide={false}>
      <select
        value={value}
        onChange={(event) => {
          const code = currencies.find((known) => known === event.currentTarget.value);
          if (code) onChoose(code);
        }}
      >
        <optgroup label={pay.currencyGroups.main}>{mainCurrencies.map(option)}</optgroup>
        <optgroup label={pay.currencyGroups.all}>{currencies.filter((code) => !isMain(code)).map(option)}</optgroup>
      </select>
    </Labelled>
  );
}
