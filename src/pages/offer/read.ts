import type { Generation } from '../page';
import { desktopGenerations } from './desktop';
import { mobileGenerations } from './mobile';
import { olderGenerations } from './older';

/** Every generation of the offer page, newest first: those of the three scripts that carry them. */
export const offerGenerations: Generation[] = [...desktopGenerations, ...mobileGenerations, ...olderGenerations];
