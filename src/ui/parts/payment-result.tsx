import type { Money } from '@/domain/money';
import type { Channel, PaymentAnswer } from '@/domain/payment';
import { PlainText } from './plain-text';
import { wording } from './wording';

/** The answer to "may I prepay this?", or what it lacks to give one: verdict, reason, the most to pay now and through which channel, plan, what escrow is. */
export function PaymentResult({ answer, checking }: { answer: PaymentAnswer; checking: boolean }) {
  const { words } = wording();
  const { channel } = answer.question;
  if (answer.rateNeeded) return <p class="answer">{answer.reason}</p>;
  return (
    <div class={`answer ${answer.verdict}`} aria-live="polite" aria-busy={checking}>
      {checking && <span class="only-heard">{words.checking}</span>}
      <p>
        <b class="word">{words.verdicts[answer.verdict]}</b> <PlainText text={answer.reason} />
      </p>
      <p class="most">
        {words.atMost} <Most amount={answer.maxPrepay} channel={channel} />
        {channel !== 'escrow' && (
          <>
            {words.pause}
            <Most amount={answer.maxInEscrow} channel="escrow" />
          </>
        )}
      </p>
      <Plan answer={answer} />
      {answer.escrowNote !== '' && (
        <p class="sub">
          <PlainText text={answer.escrowNote} limit={600} />
        </p>
      )}
    </div>
  );
}

function Most({ amount, channel }: { amount: Money; channel: Channel }) {
  const { words, format } = wording();
  return (
    <>
      <b>{format.money(amount)}</b> <PlainText text={words.channelShort[channel]} />
    </>
  );
}

function Plan({ answer }: { answer: PaymentAnswer }) {
  const { words, format } = wording();
  if (answer.plan.length === 0) return null;
  return (
    <>
      <h4>{words.planTitle}</h4>
      <ol class="plan">
        {answer.plan.map((stage) => (
          <li>
            <b title={format.percent(stage.share)}>
              {stage.amount.amount === 0 ? words.nothing : format.money(stage.amount)}
            </b>
            <span>
              <PlainText text={stage.when} />
              <small>
                <PlainText text={words.channelShort[stage.channel]} />
                {stage.condition !== '' && ' · '}
                <PlainText text={stage.condition} />
              </small>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
