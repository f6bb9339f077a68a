import { auditFrom } from './audit-type';
import type { Candidates } from './page';

const none: Candidates<never> = {
  offerId: [],
  title: [],
  companyName: [],
  loginId: [],
  memberId: [],
  shopUrl: [],
  membershipYears: [],
  badges: [],
  repeatRate: [],
  serviceScore: [],
  serviceScores: [],
  goodRate: [],
  rating: [],
  reviewCount: [],
  reviews: [],
  sales: [],
  priceTiers: [],
  priceRange: [],
  minOrder: [],
  unit: [],
  stock: [],
  location: [],
  deliveryHours: [],
  guarantees: [],
  yearsEstablished: [],
  licenceCode: [],
  legalName: [],
  registeredCapital: [],
  foundedOn: [],
  businessScope: [],
  auditType: [],
  onTimeRate: [],
  systemReviewCount: [],
};

/** Candidates of a source that shows few facts: those named, and no place for any other. The audit type follows from the marks. */
export function only<Source>(fields: Partial<Candidates<Source>>): Candidates<Source> {
  return { ...none, auditType: auditFrom(fields.badges ?? []), ...fields };
}
