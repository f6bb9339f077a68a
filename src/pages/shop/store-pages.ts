import { pageReader } from '../page-reader';
import { storeRows } from '../urls/stores';
import { storeGenerations } from './read';

/** Shop, contact and credit pages. */
export const storePages = pageReader(storeRows, {
  shop: storeGenerations,
  contact: storeGenerations,
  credit: storeGenerations,
});
