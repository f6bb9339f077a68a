import { at } from '../embedded/walk';
import { within, type Root } from '../from-json';
import type { Candidates } from '../page';
import { day } from '../parse/day';
import { legalName, licenceCode, registeredCapital } from '../parse/licence';
import { text } from '../parse/text';

/** A number alone is money of the unit that stands beside it. */
const capitalOf = (info: unknown) => {
  const [shown, unit] = [text(at(info, 'regCapital')), text(at(info, 'regCapitalUnit'))];
  return shown === undefined || unit === undefined || shown.endsWith(unit) ? shown : `${shown}${unit}`;
};

/**
 * Facts of the company's registration (`wp_pc_shop_basic_info`): `businessInfo` as pages embed it and replies bring it. The person in
 * charge, the address and the contacts stand beside them and are never touched.
 */
export function registrationFields<Source>(info: Root<Source>, label: string): Partial<Candidates<Source>> {
  const { value, made } = within(info, label);
  return {
    legalName: [value('companyName', legalName)],
    licenceCode: [value('socialCreditCode', licenceCode), value('creditCode', licenceCode)],
    registeredCapital: [made('regCapital', capitalOf, registeredCapital)],
    foundedOn: [value('companyYearStarted', day)],
    businessScope: [value('companyBusinessLine', text)],
  };
}
