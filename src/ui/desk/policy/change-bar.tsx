import { policyWording } from './policy-wording';
import { PreviewPart } from './preview-part';
import type { PreviewControl } from './use-preview';

interface ChangeBarProps {
  count: number;
  /** false while a number cannot be used */
  isSound: boolean;
  preview: PreviewControl;
  onApply(): Promise<void>;
  onDiscard(): void;
}

/** What stands at the foot of the screen while numbers are changed and not in force. */
export function ChangeBar({ count, isSound, preview, onApply, onDiscard }: ChangeBarProps) {
  const { policy, format } = policyWording();
  return (
    <div class="change-bar">
      <p role="status">{policy.pending(format.count(count))}</p>
      {!isSound && <p class="wrong">{policy.mend}</p>}
      <PreviewPart control={preview} isSound={isSound} />
      <p class="buttons">
        <button class="strong" disabled={!isSound} onClick={() => void onApply()}>
          {policy.apply}
        </button>
        <button class="strong" onClick={onDiscard}>
          {policy.discard}
        </button>
      </p>
    </div>
  );
}
