import type { Carrier } from './carrier';
import { chineseCarriers } from './chinese-carriers';
import { worldCarriers } from './world-carriers';

/**
 * Shapes of parcel numbers (carriers.json: public lists, and jkeen/tracking_number_data, MIT, for S10, DHL, FedEx and UPS). No Chinese
 * express carrier publishes a check digit. A match says only that the number could be that carrier's.
 */
export const carriers: readonly Carrier[] = [...chineseCarriers, ...worldCarriers];
