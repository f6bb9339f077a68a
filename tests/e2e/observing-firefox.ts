import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../project-files';

/**
 * A copy of the Firefox build whose buyer has replies read from the start. No test can press the switch in Firefox, where a
 * driver may not open an extension's own pages; that the observer is added at the start by what is stored is the build's own doing.
 */
export function observingFirefox(): string {
  const copy = mkdtempSync(join(tmpdir(), 'touchstone-observing-'));
  cpSync(join(root, '.output/firefox-mv3'), copy, { recursive: true });
  const scripts = ['background.js', ...readdirSync(join(copy, 'chunks')).map((name) => join('chunks', name))];
  let planted = 0;
  for (const script of scripts) {
    const file = join(copy, script);
    const before = readFileSync(file, 'utf8');
    const after = before.replace(/readListReplies:[`'"]unasked[`'"]/, () => {
      planted += 1;
      return 'readListReplies:`on`';
    });
    writeFileSync(file, after);
  }
  if (planted !== 1) throw new Error(`the default of the setting stands ${String(planted)} times in the build`);
  const worker = join(copy, 'background.js');
  const stored = `browser.storage.local.set({ settings: { readListReplies: 'on' } });`;
  writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n${stored}\n`);
  return copy;
}
