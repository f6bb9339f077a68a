import type { Measure } from '../row';
import { bytes } from './bytes';
import { desk } from './desk';
import { files } from './files';
import { growingList } from './growing-list';
import { heap } from './heap';
import { idlePage } from './idle-page';
import { judgement } from './judgement';
import { kills } from './kills';
import { mutants } from './mutants';
import { offerPage } from './offer-page';
import { popup } from './popup';
import { reading } from './reading';

/** Every measure by the name it can be run alone by (`npm run bench -- heap`), in the order of the table. */
export const measures: Record<string, Measure> = {
  bytes,
  'idle-page': idlePage,
  'offer-page': offerPage,
  reading,
  judgement,
  'growing-list': growingList,
  heap,
  mutants,
  popup,
  desk,
  files,
  kills,
};
