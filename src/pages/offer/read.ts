import type { Generation } from '../page';
import { detail2018 } from './detail-2018';
import { od2021 } from './od-2021';
import { od2025 } from './od-2025';
import { od2026 } from './od-2026';
import { wap } from './wap';

/** Generations of the offer page, newest first. */
export const offerGenerations: Generation[] = [od2026, od2025, wap, od2021, detail2018];
