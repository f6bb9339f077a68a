import { useEffect, useState } from 'preact/hooks';
import type { SubscribedNews } from '@/domain/share-job';
import type { DeskPorts } from '../ports';
import { hashOf } from '../route';
import { shareWording } from './share-wording';

function News({ news, ports, onAllowed }: { news: SubscribedNews; ports: DeskPorts; onAllowed(): void }) {
  const { share, format } = shareWording();
  const look = <a href={hashOf({ screen: 'share', keys: [news.fingerprint] })}>{share.newsLook}</a>;
  switch (news.news) {
    case 'changed': {
      const kinds = (['new', 'changed', 'gone'] as const).filter((kind) => news.counts[kind] > 0);
      const counts = kinds.map((kind) => share.counts[kind](format.count(news.counts[kind]))).join(', ');
      return (
        <>
          {share.newsChanged(counts)} {look}
        </>
      );
    }
    case 'other-key':
      return (
        <>
          {share.newsOtherKey(news.fileName)} {look}
        </>
      );
    case 'fault':
      return (
        <>
          {news.fileName}: {share.faults[news.fault]}
        </>
      );
    case 'ask':
      return (
        <>
          {share.newsAsk(news.fileName)}{' '}
          <button
            onClick={() => {
              void ports.share.askLeave(news.handle).then((allowed) => {
                if (allowed) onAllowed();
              });
            }}
          >
            {share.newsAllow}
          </button>
        </>
      );
  }
}

/** One quiet line for each followed file that changed, cannot be read or waits for the buyer's leave; nothing otherwise. */
export function ShareNews({ ports }: { ports: DeskPorts }) {
  const [news, setNews] = useState<SubscribedNews[]>([]);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const look = async () => {
      // The worker is started only for those who follow a file.
      if (!(await ports.share.follows())) return;
      const outcome = await ports.files.run({ job: 'share', ask: { ask: 'news' } }, () => undefined).outcome;
      if (outcome.done === 'share' && outcome.said.said === 'news') setNews(outcome.said.news);
    };
    void look();
  }, [ports, asked]);
  return (
    <>
      {news.map((one) => (
        <p key={one.fingerprint} class="share-news" role="status">
          <bdi>{one.author}</bdi>:{' '}
          <News
            news={one}
            ports={ports}
            onAllowed={() => {
              setAsked(asked + 1);
            }}
          />
        </p>
      ))}
    </>
  );
}
