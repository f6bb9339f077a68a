import type { DossierLinks } from '../../dossier/links';
import { subjectKey } from '../compare/subject-keys';
import { hashOf } from '../route';

/** Places in the desk that a dossier leads to; `page` is the desk's own address, '' on the desk itself. */
export function dossierLinks(page = ''): DossierLinks {
  return {
    store: (storeKey) => page + hashOf({ screen: 'store', storeKey }),
    compare: (subjects) => page + hashOf({ screen: 'compare', keys: subjects.map(subjectKey) }),
  };
}
