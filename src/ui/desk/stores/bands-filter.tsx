import { bands, type Band } from '@/domain/assessment';
import { BandShape } from '../../parts/band-shape';
import { DropMenu } from '../../parts/drop-menu';
import { deskWording } from '../desk-words';

/** Any number of risk bands; none chosen means all of them. */
export function BandsFilter({ chosen, onChoose }: { chosen: readonly Band[]; onChoose(bands: Band[]): void }) {
  const { desk, words } = deskWording();
  const named = chosen.length === 0 ? desk.allBands : chosen.map((band) => words.bands[band]).join(', ');
  return (
    <div class="field">
      <span aria-hidden="true">{desk.bands}</span>
      <DropMenu
        label={
          <>
            <span class="only-heard">{desk.bands}: </span>
            {named}
          </>
        }
      >
        {bands.map((band) => (
          <label key={band} class={`band-${band}`}>
            <input
              type="checkbox"
              checked={chosen.includes(band)}
              onChange={() => {
                onChoose(bands.filter((one) => (one === band) !== chosen.includes(one)));
              }}
            />{' '}
            <BandShape band={band} size={14} /> {words.bands[band]}
          </label>
        ))}
      </DropMenu>
    </div>
  );
}
