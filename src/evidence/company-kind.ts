/** What the anatomy of a company name says about its bearer. `sign` is the part of the name that says it. */
export interface CompanyKind {
  kind: 'factory' | 'trader' | 'sole-trader' | 'unknown';
  sign: string | null;
  name: string;
}

const soleTrader = /个体工商户|个体户|个体经营/;
const trader =
  /商贸|贸易|经贸|商行|商社|电子商务|供应链|进出口|批发|经营部|百货|\btrad(?:e|ing)\b|\be-?commerce\b|\bimport\b|\bexport\b|supply chain/i;
const factory = /制造|工厂|厂|\bfactory\b|\bmanufactur\w*/i;
const chinese = /\p{Script=Han}/u;

/**
 * Reads a registered name: a sole trader says so in brackets, a trader by words such as 商贸, a maker by 厂 or 制造; a name with signs
 * of both tells nothing. Undefined for a translated name without such a word, because translation drops the parts that matter.
 * These are weak signs (domain handbook, section 4).
 */
export function companyKindOf(companyName: string): CompanyKind | undefined {
  const name = companyName.normalize('NFKC');
  const signOf = (words: RegExp) => words.exec(name)?.[0] ?? null;
  const sole = signOf(soleTrader);
  if (sole !== null) return { kind: 'sole-trader', sign: sole, name: companyName };
  const [trades, makes] = [signOf(trader), signOf(factory)];
  if (trades !== null && makes === null) return { kind: 'trader', sign: trades, name: companyName };
  if (makes !== null && trades === null) return { kind: 'factory', sign: makes, name: companyName };
  return chinese.test(name) || trades !== null ? { kind: 'unknown', sign: null, name: companyName } : undefined;
}
