import { servedPage } from '../../e2e/pages-served';
import { addedScript } from '../added-script';
import { timed, type Measure } from '../row';

/** A front page under a name of its own that is no shop's: our script runs there and finds nothing to read. */
const served = servedPage(
  'nothing to read',
  'https://fixture-fair.1688.com/',
  Buffer.from(`<!doctype html><html><body>${'<p>帮助 回头率 诚信通</p>'.repeat(400)}</body></html>`),
);

/** Script that the extension adds to a 1688 page with nothing to read. */
export const idlePage: Measure = async () => {
  const { ours, empty } = await addedScript(served, 12, (page) =>
    page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve))),
  );
  return [timed('added script on a 1688 page with nothing to read', ours - empty, 'ms', 3, empty)];
};
