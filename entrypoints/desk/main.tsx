import { render } from 'preact';
import { keepThinned } from '@/app/desk/thinning-jobs';
import { tableOver } from '@/app/desk/table-protocol';
import { Desk } from '@/ui/desk/desk';
import { judgedChanges } from '@/ui/desk/judged-changes';
import type { DeskPorts } from '@/ui/desk/ports';
import { settingsPorts } from '@/ui/desk/settings/settings-ports';
import { browserPorts, settleLeftNotes } from '@/ui/popup/browser-ports';
import { ask, context, saveMemo } from '../popup/backstage';
import { filesPort } from './files-port';
import { sharePort } from './share-port';
import { storeJobs } from './store-jobs';
import StoresWorker from './stores-worker?worker';

const own = browserPorts(null);
const stores = tableOver(new StoresWorker());
const ports: DeskPorts = {
  ...own,
  ask,
  stores: { ...stores, onChange: judgedChanges(stores, own) },
  saveMemo,
  ...settingsPorts,
  files: filesPort,
  share: sharePort,
  ...storeJobs,
};
const element = document.querySelector('#desk');
if (element) render(<Desk ports={ports} />, element);
settleLeftNotes(ask);
ports.policy
  .renew(() => undefined)
  .catch((error: unknown) => {
    console.error('Touchstone could not renew the verdicts of the table', error);
  })
  .then(() => keepThinned(context, ports.thinning))
  .catch((error: unknown) => {
    console.error('Touchstone could not thin old page contents', error);
  });
