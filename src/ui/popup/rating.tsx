import { popupWording } from './popup-words';

const steps = [1, 2, 3, 4, 5];

/** The buyer's rating as a group of radio buttons, with "none" among them so that it can be taken back. */
export function Rating({ value, onRate }: { value: number | null; onRate(value: number | null): void }) {
  const { own } = popupWording();
  return (
    <fieldset class="rating">
      <legend>{own.rating}</legend>
      {[null, ...steps].map((step) => (
        <label key={step} title={step === null ? own.noRating : own.ratings(step)}>
          <input
            type="radio"
            name="rating"
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
