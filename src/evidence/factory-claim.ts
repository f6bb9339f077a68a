const claim = /源头工厂|源头厂家|实力工厂|生产厂家|工厂直销|厂家直销|厂家|工厂|厂价|\bfactory\b|\bmanufacturer\b/i;

/** The words by which a title claims to come from a maker, null when it claims nothing. Sellers write them freely. */
export function factoryClaimIn(title: string): string | null {
  return claim.exec(title.normalize('NFKC'))?.[0] ?? null;
}
