import { render } from 'preact';
import { tableOver } from '@/app/desk/table-protocol';
import { Desk } from '@/ui/desk/desk';
import type { DeskPorts } from '@/ui/desk/ports';
import { browserPorts } from '@/ui/popup/browser-ports';
import { ask, exportFile } from '../popup/backstage';
import StoresWorker from './stores-worker?worker';

const ports: DeskPorts = { ...browserPorts(null), ask, exportFile, stores: tableOver(new StoresWorker()) };
const element = document.querySelector('#desk');
if (element) render(<Desk ports={ports} />, element);
