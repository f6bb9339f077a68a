import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The floor of every comparison: an extension with an empty content script, an idle worker and a popup of one line. */
export function writeEmptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    permissions: ['storage', 'unlimitedStorage'],
    background: { service_worker: 'worker.js' },
    action: { default_popup: 'popup.html' },
    content_scripts: [{ matches: ['*://*.1688.com/*'], js: ['content.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(join(folder, 'content.js'), '');
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><html><head><title>Empty</title></head><body><p>Empty</p></body></html>',
  );
  return folder;
}
