import type { PastedAnswer, PastedParcel, PastedPayee } from '@/domain/pasted';
import { PlainText } from '../parts/plain-text';
import { pasteWording } from './paste-words';

/** Payees beside the name on the licence, accounts and whose they are, parcel numbers and their carriers. */
export function PastedNames({ answer }: { answer: PastedAnswer }) {
  const { box, paste } = pasteWording();
  const { payees, accounts, parcels, company } = answer;
  return (
    <>
      {(payees.length > 0 || accounts.length > 0) && (
        <>
          <h4>{box.names}</h4>
          <ul class="named">
            {payees.map((payee) => (
              <li key={payee.name} class={payee.match}>
                <PayeeLine payee={payee} />
              </li>
            ))}
            {accounts.map(({ kind, tail }, at) => (
              <li key={at}>
                {tail === null ? box.accountUnnumbered : box.account(tail)}: <PlainText text={paste.accounts[kind]} />
              </li>
            ))}
          </ul>
          <p class="sub">
            <PlainText text={company ? box.companyFrom[company.from](company.name) : box.companyUnread} />
          </p>
        </>
      )}
      {parcels.length > 0 && (
        <>
          <h4>{box.parcels}</h4>
          <ul class="named">
            {parcels.map((parcel) => (
              <Parcel key={parcel.number} parcel={parcel} />
            ))}
          </ul>
          <p class="sub">{box.parcelNote}</p>
        </>
      )}
    </>
  );
}

/** A payee's name and how it stands to the company's. */
export function PayeeLine({ payee: { name, match, differs } }: { payee: PastedPayee }) {
  const { box } = pasteWording();
  return (
    <>
      <PlainText text={box.payee(name)} />: <b>{box.matches[match]}</b>
      {differs && (
        <small>
          <PlainText text={box.differs(differs.payee, differs.company)} />
        </small>
      )}
    </>
  );
}

function Parcel({ parcel: { number, kind, carriers } }: { parcel: PastedParcel }) {
  const { box, words } = pasteWording();
  const named = kind === 'carrier' || kind === 'private' ? carriers.join(words.listPause) : '';
  return (
    <li>
      <b>{number}</b>: <PlainText text={`${box.parcelKinds[kind]} ${named}`.trim()} />
    </li>
  );
}
