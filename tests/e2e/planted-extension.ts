import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * An extension that does everything ours must not: a nameless button in its closed root, a request of its own, a database
 * in the page's origin, a mark on the page's markup, and a box that pushes the page down. Every check must see its fault here.
 */
const content = `
const host = document.createElement('planted-card');
const root = host.attachShadow({ mode: 'closed' });
const frame = document.createElement('div');
const said = document.createElement('p');
said.textContent = 'planted words';
const hidden = document.createElement('p');
hidden.textContent = 'hidden words';
hidden.style.display = 'none';
const nameless = document.createElement('button');
nameless.append(document.createElement('i'));
nameless.style.cssText = 'width: 40px; height: 20px';
frame.append(said, hidden, nameless);
root.append(frame);
document.documentElement.append(host);
nameless.setAttribute('data-clicks', '0');
nameless.addEventListener('click', (event) => { said.textContent = event.isTrusted ? 'clicked by hand' : 'clicked by script'; });
document.body.setAttribute('data-planted', '');
indexedDB.open('planted');
fetch('https://planted.invalid/asked').catch(() => undefined);
chrome.runtime.sendMessage('visit').then((count) => { host.dataset.count = String(count); });
const box = document.createElement('div');
box.style.height = '120px';
setTimeout(() => document.body.prepend(box), 300);
setTimeout(() => { throw new Error('planted exception'); }, 100);
`;

const worker = `
chrome.runtime.onMessage.addListener((message, sender, reply) => {
  chrome.action.setBadgeText({ tabId: sender.tab.id, text: 'P' });
  fetch('https://planted.invalid/worker').catch(() => undefined);
  const opening = indexedDB.open('kept', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('visits', { autoIncrement: true });
  opening.onsuccess = () => {
    const adding = opening.result.transaction('visits', 'readwrite');
    adding.objectStore('visits').add({ message });
    adding.oncomplete = () => { opening.result.close(); reply(1); };
  };
  return true;
});
`;

const manifest = {
  manifest_version: 3,
  name: 'Planted faults',
  version: '1',
  permissions: ['storage'],
  background: { service_worker: 'worker.js' },
  action: { default_popup: 'popup.html' },
  content_scripts: [{ matches: ['https://*.1688.com/*'], js: ['content.js'], run_at: 'document_idle' }],
};

/** Writes the planted extension into a fresh folder and answers its path. */
export function writePlantedExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-planted-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), content);
  writeFileSync(join(folder, 'worker.js'), worker);
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><title>p</title><body><p>planted popup</p><img src="x.png"></body>',
  );
  return folder;
}
