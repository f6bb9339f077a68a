import { PreviewPart } from './preview-part';
import { shareWording } from './share-wording';
import type { ShareControl } from './use-share';

/** How the last job ended, in one sentence, or the list the buyer has to decide on. */
export function SaidPart({ control }: { control: ShareControl }) {
  const { share, format } = shareWording();
  const { shown, start, undo } = control;
  switch (shown?.said) {
    case 'preview':
      return <PreviewPart key={shown.preview.fingerprint} preview={shown.preview} start={start} />;
    case 'filled':
    case 'applied':
      return (
        <p class="notice" role="status">
          {share[shown.said](format.count(shown.changed))}{' '}
          <button class="strong" onClick={() => void undo()}>
            {share.undo}
          </button>
        </p>
      );
    case 'undone':
    case 'taken-back':
      return (
        <p class="notice" role="status">
          {shown.said === 'undone' ? share.undone : share.takenBack}
        </p>
      );
    case 'failed':
      return (
        <p class="notice" role="alert">
          {share.faults[shown.fault]}
        </p>
      );
    default:
      return null;
  }
}
