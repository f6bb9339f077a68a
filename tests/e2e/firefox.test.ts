import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { enCard } from '@/locales/en-card';
import { root } from '../project-files';
import { launchFirefox } from './firefox';
import { inventedPages } from './pages-served';
import { writeScreen } from './screens';

describe('Firefox', () => {
  it('loads the extension, reads one page and shows the card, with no request of its own', async () => {
    const [page] = inventedPages('offer').filter(({ name }) => name.includes('od-2026'));
    if (!page) throw new Error('no invented offer page of the newest generation');
    const firefox = await launchFirefox(join(root, '.output/firefox-mv3'), [page]);
    try {
      await firefox.open(page.url);
      const bandWords = Object.values(enCard.bands);
      await expect
        .poll(async () => (await firefox.closedText()).find((text) => bandWords.includes(text)), { timeout: 30_000 })
        .toBeDefined();
      expect((await firefox.closedText()).join('\n')).toContain(enCard.mayPrepay);
      writeScreen('firefox-card', await firefox.screenshot());
      const others = firefox.requested.filter((url) => url !== page.url && !url.endsWith('/favicon.ico'));
      expect(others).toEqual([]);
    } finally {
      await firefox.close();
    }
  });
});
