import { useEffect, useState } from 'preact/hooks';
import type { ShareSaid } from '@/domain/share-job';
import { longestAuthor } from '@/domain/shared-word';
import { Labelled } from '../../parts/choice';
import type { DeskPorts } from '../ports';
import { Fingerprint } from './fingerprint';
import { MadePart } from './made-part';
import { OwnLines } from './own-lines';
import { shareWording } from './share-wording';
import type { ShareControl } from './use-share';

type Own = Extract<ShareSaid, { said: 'own' }>;
type Made = Extract<ShareSaid, { said: 'made' }>;

/** The buyer's own list: choose, see what will be in the file, save it. */
export function SendPart({ ports, control }: { ports: DeskPorts; control: ShareControl }) {
  const { share, format } = shareWording();
  const { look, state } = control;
  const [own, setOwn] = useState<Own | null>(null);
  const [search, setSearch] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [made, setMade] = useState<Made | null>(null);
  const [said, setSaid] = useState('');
  // Whatever was done on the screen may have changed the buyer's own words too.
  useEffect(() => {
    let isLatest = true;
    void look({ ask: 'own', search }).then((found) => {
      if (isLatest && found.said === 'own') setOwn(found);
    });
    return () => {
      isLatest = false;
    };
  }, [look, search, state]);

  const name = typed ?? state?.own?.name ?? '';
  const choose = (storeKeys: string[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const key of storeKeys)
      if (isChosen) next.add(key);
      else next.delete(key);
    setChosen(next);
  };
  const make = async () => {
    const answer = await look({ ask: 'make', author: name.trim(), storeKeys: [...chosen] });
    setSaid(answer.said === 'failed' ? share.faults[answer.fault] : '');
    if (answer.said === 'made') setMade(answer);
  };
  const save = ({ name: file, blob }: Made) => {
    ports.files.save(file, blob);
    setMade(null);
    setSaid(share.saved(file));
  };
  const isEmpty = own?.storeKeys.length === 0 && search === '';
  return (
    <section>
      <h3>{share.sendTitle}</h3>
      <p class="sub">{share.sendText}</p>
      <p role="status">{said}</p>
      {isEmpty && <p>{share.noOwn}</p>}
      {made && (
        <MadePart
          made={made}
          onSave={() => {
            save(made);
          }}
          onChange={() => {
            setMade(null);
          }}
        />
      )}
      {own && !isEmpty && !made && (
        <>
          {own.tooLong > 0 && <p class="notice">{share.tooLong(format.count(own.tooLong))}</p>}
          <div class="send-fields">
            <Labelled label={share.name} wide={false}>
              <input
                value={name}
                maxLength={longestAuthor}
                autocomplete="off"
                onInput={(event) => {
                  setTyped(event.currentTarget.value);
                }}
              />
            </Labelled>
            <Labelled label={share.search} wide={false}>
              <input
                type="search"
                value={search}
                onInput={(event) => {
                  setSearch(event.currentTarget.value);
                }}
              />
            </Labelled>
          </div>
          <p class="buttons">
            {([true, false] as const).map((isChosen) => (
              <button
                key={String(isChosen)}
                onClick={() => {
                  choose(own.storeKeys, isChosen);
                }}
              >
                {isChosen ? share.all : share.none}
              </button>
            ))}
            <span>{share.chosen(format.count(chosen.size), format.count(own.storeKeys.length))}</span>
          </p>
          {own.lines.length < own.storeKeys.length && (
            <p class="sub">{share.firstLines(format.count(own.lines.length), format.count(own.storeKeys.length))}</p>
          )}
          <OwnLines lines={own.lines} chosen={chosen} onChoose={choose} />
          <p class="buttons">
            <button class="strong" disabled={chosen.size === 0 || name.trim() === ''} onClick={() => void make()}>
              {share.make}
            </button>
          </p>
        </>
      )}
      {state?.own && !made && (
        <>
          <h4>{share.ownKey}</h4>
          <Fingerprint fingerprint={state.own.fingerprint} />
          <p class="sub">
            {share.ownKeyText} {share.ownKeyNote}
          </p>
        </>
      )}
    </section>
  );
}
