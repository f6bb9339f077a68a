import { useState } from 'preact/hooks';
import type { AuthorLine } from '@/domain/share-job';
import type { DeskPorts } from '../ports';
import { AuthorWords } from './author-words';
import { Fingerprint } from './fingerprint';
import { shareWording } from './share-wording';
import type { ShareControl } from './use-share';

interface AuthorProps {
  author: AuthorLine;
  ports: DeskPorts;
  control: ShareControl;
}

/** Takes back all an author says once the buyer has said so twice; one who says nothing can be forgotten. */
function Removal({ author: { fingerprint, stores }, control: { start } }: Omit<AuthorProps, 'ports'>) {
  const { share, format } = shareWording();
  const [asked, setAsked] = useState(false);
  if (stores === 0)
    return <button onClick={() => void start({ ask: 'forget-author', fingerprint })}>{share.forget}</button>;
  if (!asked)
    return (
      <button
        onClick={() => {
          setAsked(true);
        }}
      >
        {share.takeBack}
      </button>
    );
  return (
    <span class="sure" role="alert">
      {share.takeBackSure(format.count(stores))}{' '}
      <button
        onClick={() => {
          setAsked(false);
          void start({ ask: 'take-back', fingerprint });
        }}
      >
        {share.takeBackYes}
      </button>{' '}
      <button
        onClick={() => {
          setAsked(false);
        }}
      >
        {share.keep}
      </button>
    </span>
  );
}

function Author({ author, ports, control }: AuthorProps) {
  const { share, format } = shareWording();
  const [isOpen, setOpen] = useState(false);
  const { fingerprint, trusted, stores, subscribed } = author;
  const { start } = control;
  return (
    <li>
      <h4>
        <bdi>{author.name}</bdi>
      </h4>
      <p class="sub">
        {share.stores(format.count(stores))} · {share.listOf(format.day(author.lastFileAt))}
        {subscribed !== null && ` · ${share.following(subscribed)}`}
      </p>
      <Fingerprint fingerprint={fingerprint} />
      <p class={trusted ? 'sub' : 'notice'}>{trusted ? share.trusted : share.untrusted}</p>
      {author.hasNamesake && <p class="notice alarm">{share.hasNamesake}</p>}
      <p class="buttons">
        {stores > 0 && (
          <button
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen ? share.hide : share.show}
          </button>
        )}
        <button onClick={() => void start({ ask: 'trust', fingerprint, trusted: !trusted })}>
          {trusted ? share.distrust : share.trust}
        </button>
        {subscribed !== null && (
          <button onClick={() => void start({ ask: 'unsubscribe', fingerprint })}>{share.unfollow}</button>
        )}
        <Removal author={author} control={control} />
      </p>
      {isOpen && stores > 0 && <AuthorWords author={author} ports={ports} control={control} />}
    </li>
  );
}

/** Everyone whose list was taken in, with the way to take all of it back. */
export function AuthorsPart({ ports, control }: { ports: DeskPorts; control: ShareControl }) {
  const { share } = shareWording();
  const authors = control.state?.authors ?? [];
  return (
    <section>
      <h3>{share.authorsTitle}</h3>
      {authors.length === 0 ? (
        <p class="sub">{share.noAuthors}</p>
      ) : (
        <ul class="authors">
          {authors.map((author) => (
            <Author key={author.fingerprint} author={author} ports={ports} control={control} />
          ))}
        </ul>
      )}
    </section>
  );
}
