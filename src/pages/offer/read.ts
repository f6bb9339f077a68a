import type { Generation } from '../page';
import { od2025 } from './od-2025';
import { od2026 } from './od-2026';

/** Generations of the offer page, newest first. */
export const offerGenerations: Generation[] = [od2026, od2025];
