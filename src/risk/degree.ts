/** Degree just under the first limit; a risk that is told should also count. */
const floor = 0.3;

/** 0 from `warn` up, 1 from `worst` down, growing evenly between. For facts where less is worse. */
export function degreeBelow(value: number, warn: number, worst: number): number {
  if (value >= warn) return 0;
  if (value <= worst) return 1;
  return floor + ((1 - floor) * (warn - value)) / (warn - worst);
}

/** The same for facts where more is worse: 0 up to `warn`, 1 from `worst` up. */
export function degreeAbove(value: number, warn: number, worst: number): number {
  return degreeBelow(-value, -warn, -worst);
}
