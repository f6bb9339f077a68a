import { popupWording } from './popup-words';

const steps = [1, 2, 3, 4, 5];

interface RatingProps {
  legend: string;
  /** keeps the radio buttons of several ratings apart */
  name: string;
  value: number | null;
  onRate(value: number | null): void;
}

/** A rating as a group of radio buttons, with "none" among them so that it can be taken back. */
export function Rating({ legend, name, value, onRate }: RatingProps) {
  const { own } = popupWording();
  return (
    <fieldset class="rating">
      <legend>{legend}</legend>
      {[null, ...steps].map((step) => (
        <label key={step} title={step === null ? own.noRating : own.ratings(step)}>
          <input
            type="radio"
            name={name}
            checked={value === step}
            onChange={() => {
              onRate(step);
            }}
          />
          {step === null ? (
            <span>{own.noRating}</span>
          ) : (
            <>
              <span aria-hidden="true">{step}</span>
              <span class="only-heard">{own.ratings(step)}</span>
            </>
          )}
        </label>
      ))}
    </fieldset>
  );
}
