import type { CheckId } from '@/domain/checks';
import { PlainText } from '../../parts/plain-text';
import { checksWording, guideOf } from './checks-words';

/** Why a check is done and how, in steps: the text a team is trained with. */
export function GuideText({ check }: { check: CheckId }) {
  const { said } = checksWording();
  const { why, how } = guideOf(check);
  return (
    <div class="guide">
      <p>
        <b>{said.why}:</b> <PlainText text={why} />
      </p>
      <p>
        <b>{said.how}:</b>
      </p>
      <ol class="steps">
        {how.map((step) => (
          <li key={step}>
            <span>
              <PlainText text={step} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
