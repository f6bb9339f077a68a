import { licenceAlphabet, licenceCheckOf, organisationCheckOf, registrationCheckOf } from './check-digits';
import { bareCode, withoutLookAlikes, type CodeText, type Correction } from './code-text';
import { licenceParts, type LicenceParts } from './licence-parts';
import { likelyMeant } from './likely-meant';

/** Why an 18-character code cannot exist. A single mistyped character fails `check-character`. */
export type ImpossibleReason = 'characters' | 'region' | 'check-character' | 'organisation-code' | 'both-checks';

/**
 * What a typed licence code is. `corrections` names letters read as look-alikes. An 18-character code that fails is `impossible`; old
 * 15-digit numbers that fail are only `doubtful`, since some local forms break the rule, and 13-digit ones (before 2007) carry no check.
 */
export type LicenceCode =
  | { state: 'valid'; form: 'credit-code'; code: string; corrections: Correction[]; parts: LicenceParts }
  | { state: 'valid'; form: 'registration-15'; code: string; corrections: Correction[]; regionCode: string }
  | { state: 'impossible'; code: string; corrections: Correction[]; reason: ImpossibleReason; likelyMeant: string[] }
  | { state: 'doubtful'; form: 'registration-15' | 'registration-13'; code: string; reason: 'check-digit' | 'no-check' }
  | { state: 'incomplete'; code: string; length: number; expected: 15 | 18 }
  | { state: 'not-a-code'; reason: 'empty' | 'characters' | 'too-short' | 'too-long' };

function faultOf(code: string): ImpossibleReason | undefined {
  if (Array.from(code).some((character) => !licenceAlphabet.includes(character))) return 'characters';
  if (!/^\d{6}$/.test(code.slice(2, 8))) return 'region';
  const isLicenceRight = licenceCheckOf(code.slice(0, 17)) === code.charAt(17);
  const isOrganisationRight = organisationCheckOf(code.slice(8, 16)) === code.charAt(16);
  if (isLicenceRight && isOrganisationRight) return undefined;
  if (isLicenceRight) return 'organisation-code';
  return isOrganisationRight ? 'check-character' : 'both-checks';
}

function readCreditCode(bare: string): LicenceCode {
  const readings: CodeText[] = [withoutLookAlikes(bare, 0), withoutLookAlikes(bare, 1)];
  const fitting = readings.find(({ code }) => faultOf(code) === undefined);
  const { code, corrections } = fitting ?? withoutLookAlikes(bare, 0);
  const reason = faultOf(code);
  if (reason === undefined) {
    return { state: 'valid', form: 'credit-code', code, corrections, parts: licenceParts(code) };
  }
  const meant = likelyMeant(code).filter((candidate) => faultOf(candidate) === undefined);
  return { state: 'impossible', code, corrections, reason, likelyMeant: meant };
}

function readRegistration(code: string, corrections: Correction[]): LicenceCode {
  if (registrationCheckOf(code.slice(0, 14)) === code.charAt(14)) {
    return { state: 'valid', form: 'registration-15', code, corrections, regionCode: code.slice(0, 6) };
  }
  return { state: 'doubtful', form: 'registration-15', code, reason: 'check-digit' };
}

/** Codes shorter than this are no licence code with characters missing, but something else. Our judgement. */
const shortestPart = 8;

/**
 * Reads a business licence code as typed or pasted: a unified social credit code (18, GB 32100-2015, with the organisation code of
 * GB 11714 inside as a second check) or an old registration number (15 or 13 digits, GS 15-2006). Never throws. `valid` says only that
 * the code can exist: whose it is stands in the national register. `likelyMeant` lists codes one look-alike or one swap away.
 */
export function readLicenceCode(typed: string): LicenceCode {
  const bare = bareCode(typed);
  const { code, corrections } = withoutLookAlikes(bare, 0);
  if (bare === '') return { state: 'not-a-code', reason: 'empty' };
  if (!/^[0-9A-Z]+$/.test(bare) || !/\d/.test(code)) return { state: 'not-a-code', reason: 'characters' };
  const { length } = bare;
  if (length > 18) return { state: 'not-a-code', reason: 'too-long' };
  if (length === 18) return readCreditCode(bare);
  if (/^\d{15}$/.test(code)) return readRegistration(code, corrections);
  if (/^\d{13}$/.test(code)) return { state: 'doubtful', form: 'registration-13', code, reason: 'no-check' };
  if (length < shortestPart) return { state: 'not-a-code', reason: 'too-short' };
  return { state: 'incomplete', code, length, expected: length < 15 && !/^9[123]/.test(code) ? 15 : 18 };
}
