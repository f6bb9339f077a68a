import { useEffect } from 'preact/hooks';
import type { DeskPorts } from '../ports';
import { hashOf } from '../route';
import { ProgressLine } from '../files/progress-line';
import { AuthorsPart } from './authors-part';
import { SaidPart } from './said-part';
import { SendPart } from './send-part';
import { ShareNews } from './share-news';
import { shareWording } from './share-wording';
import { TakePart } from './take-part';
import { useShare } from './use-share';

/** Lists buyers share by file: take one in, see and take back what colleagues say, send one's own. `keys` name a followed file to look at. */
export function ShareScreen({ keys, ports }: { keys: string[]; ports: DeskPorts }) {
  const { share } = shareWording();
  const control = useShare(ports);
  const { progress, shown, start, cancel } = control;
  const [followed] = keys;
  useEffect(() => {
    if (followed === undefined) return;
    history.replaceState(null, '', hashOf({ screen: 'share', keys: [] }));
    void start({ ask: 'reread', fingerprint: followed });
    // Once for the address the screen was opened with, whatever is drawn since.
  }, [followed]);
  return (
    <div class="files share">
      <h2>{share.title}</h2>
      <p class="sub">{share.intro}</p>
      <ShareNews key={shown?.said} ports={ports} />
      <div class="file-said">
        {progress && <ProgressLine done={progress.done} of={progress.of} onCancel={cancel} />}
        <SaidPart control={control} />
      </div>
      <TakePart ports={ports} control={control} />
      <AuthorsPart ports={ports} control={control} />
      <SendPart ports={ports} control={control} />
    </div>
  );
}
