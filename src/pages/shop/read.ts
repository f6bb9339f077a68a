import { winport2019 } from '../contact/winport-2019';
import { credit2025 } from '../credit/credit-2025';
import type { Generation } from '../page';
import { winport2025 } from './winport-2025';

/** Generations of shop, contact and credit pages, newest first: all pages of a shop share their head. */
export const storeGenerations: Generation[] = [winport2025, credit2025, winport2019];
