import { browser } from 'wxt/browser';
import { filesOver } from '@/app/files/files-wire';
import { settingsKey } from '@/domain/settings';
import type { FilesPort } from '@/ui/desk/ports';
import { saveFile } from '@/ui/popup/save-file';
import { context } from '../popup/backstage';
import FilesWorker from './files-worker?worker';

let jobs: ReturnType<typeof filesOver> | null = null;

/** The worker starts with the first job: most visits to the desk have none. */
function started() {
  jobs ??= filesOver(new FilesWorker({ name: browser.runtime.getManifest().version }));
  return jobs;
}

export const filesPort: FilesPort = {
  run: (job, onProgress) => started().run(job, onProgress),
  storedSettings: () => context.local.get(settingsKey),
  save: (name, blob) => {
    saveFile(document, name, blob);
  },
};
