import { render } from 'preact';
import { policyJobs } from '@/app/desk/policy-jobs';
import { keepThinned, thinningJobs } from '@/app/desk/thinning-jobs';
import { tableOver } from '@/app/desk/table-protocol';
import { Desk } from '@/ui/desk/desk';
import { judgedChanges } from '@/ui/desk/judged-changes';
import type { DeskPorts } from '@/ui/desk/ports';
import { settingsPorts } from '@/ui/desk/settings/settings-ports';
import { browserPorts } from '@/ui/popup/browser-ports';
import { ask, context, saveMemo } from '../popup/backstage';
import { filesPort } from './files-port';
import { marksPort } from './marks-port';
import PolicyWorker from './policy-worker?worker';
import { sharePort } from './share-port';
import StoresWorker from './stores-worker?worker';

const startWorker = () => new PolicyWorker();
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
  policy: policyJobs(context, startWorker),
  thinning: thinningJobs(context, startWorker),
  ...marksPort,
};
const element = document.querySelector('#desk');
if (element) render(<Desk ports={ports} />, element);
ports.policy
  .renew(() => undefined)
  .catch((error: unknown) => {
    console.error('Touchstone could not renew the verdicts of the table', error);
  })
  .then(() => keepThinned(context, ports.thinning))
  .catch((error: unknown) => {
    console.error('Touchstone could not thin old page contents', error);
  });
