import { aspects, type MarkChange, type StoreMark } from '@/domain/mark';
import { marksWording } from '../marks/marks-words';
import { Rating } from './rating';

interface AspectRatingsProps {
  mark: StoreMark;
  change(part: MarkChange): void;
}

/** Quality, delivery, honesty and service, each rated by itself; open at once when the buyer has rated one. */
export function AspectRatings({ mark, change }: AspectRatingsProps) {
  const { marks } = marksWording();
  const rated = mark.aspects ?? {};
  return (
    <details class="aspects" open={Object.keys(rated).length > 0}>
      <summary>{marks.apart}</summary>
      {aspects.map((aspect) => (
        <Rating
          key={aspect}
          legend={marks.aspects[aspect]}
          name={`rating-${aspect}`}
          value={rated[aspect] ?? null}
          onRate={(stars) => {
            change({ aspects: { [aspect]: stars } });
          }}
        />
      ))}
    </details>
  );
}
