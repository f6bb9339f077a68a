import type { CheckRule } from './carrier';

const weighted = (digits: string, weights: readonly number[]): number =>
  Array.from(digits).reduce((sum, digit, at) => sum + Number(digit) * (weights[at % weights.length] ?? 0), 0);

/** Country codes of ISO 3166-1: a real postal number ends in one, private endings such as YP, YW and YQ are none. */
const countries = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO ' +
    'CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR ' +
    'HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN ' +
    'MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD ' +
    'SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE ' +
    'YT ZA ZM ZW'
  ).split(' '),
);

/** Whether a postal number ends in a country that exists. */
const endsInCountry = (number: string): boolean => countries.has(number.slice(-2));

function passesS10(number: string): boolean {
  const rest = 11 - (weighted(number.slice(2, 10), [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  const check = rest === 10 ? 0 : rest === 11 ? 5 : rest;
  return check === Number(number.charAt(10)) && endsInCountry(number);
}

function passesUps(number: string): boolean {
  const digits = Array.from(number.slice(2, 17), (character) =>
    /\d/.test(character) ? character : String((character.charCodeAt(0) - 3) % 10),
  ).join('');
  return (10 - (weighted(digits, [1, 2]) % 10)) % 10 === Number(number.charAt(17));
}

const checks: Record<CheckRule, (number: string) => boolean> = {
  s10: passesS10,
  dhl: (number) => Number(BigInt(number.slice(0, -1)) % 7n) === Number(number.slice(-1)),
  fedex12: (number) => (weighted(number.slice(0, 11), [3, 1, 7]) % 11) % 10 === Number(number.charAt(11)),
  fedex15: (number) => (10 - (weighted(number.slice(0, 14), [1, 3]) % 10)) % 10 === Number(number.charAt(14)),
  ups: passesUps,
};

/** Whether a number of the rule's shape passes its check digit (carriers.json, check_algorithms). */
export const passesParcelCheck = (rule: CheckRule, number: string): boolean => checks[rule](number);
