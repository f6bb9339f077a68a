/** `named-good`: SF and Cainiao, which the seed article trusts. `dedicated-line` 专线: tracked by the line itself or 17TRACK only. */
export type CarrierTier = 'named-good' | 'domestic-major' | 'postal' | 'global-integrator' | 'dedicated-line';
export type CheckRule = 's10' | 'dhl' | 'fedex12' | 'fedex15' | 'ups';

/** A shape of numbers: `strong` names the carrier, `weak` fits many others too and needs a label beside it. */
export interface NumberShape {
  shape: RegExp;
  strength: 'strong' | 'medium' | 'weak';
}

export interface Carrier {
  id: string;
  zh: string;
  en: string;
  /** words by which a message names the carrier, folded */
  names: RegExp;
  shapes: readonly NumberShape[];
  check: CheckRule | null;
  tier: CarrierTier;
}

/** A shape only one carrier uses. */
export const strong = (shape: RegExp): NumberShape => ({ shape, strength: 'strong' });
/** A shape that mostly one carrier uses. */
export const medium = (shape: RegExp): NumberShape => ({ shape, strength: 'medium' });
/** A shape of bare digits that several carriers use. */
export const weak = (shape: RegExp): NumberShape => ({ shape, strength: 'weak' });
