import { documentMeanings, type DocumentKind, type DocumentMeaning } from './document-kinds';

/**
 * One document code found in a text. `shape`: `valid` fits the kind's shape (that alone proves nothing), `invalid` cannot be one,
 * `without-number` is a mark that may rightly stand alone. `detail` is the notified body of a CE mark, the year of a CCC number or of a
 * standard; null where there is none. `link` opens the official or usual look-up, by the buyer's click only.
 */
export type DocumentCode =
  | { kind: 'unknown' }
  | {
      kind: DocumentKind;
      code: string | null;
      shape: 'valid' | 'invalid' | 'without-number';
      detail: string | null;
      meaning: DocumentMeaning;
      link: string;
    };

interface Found {
  code: string | null;
  shape: 'valid' | 'invalid' | 'without-number';
  detail?: string | null;
  link?: string;
}

/** Longest text looked at. */
const longest = 300;

const links: Record<DocumentKind, string> = {
  ce: 'https://webgate.ec.europa.eu/single-market-compliance-space/notified-bodies',
  'fcc-id': 'https://apps.fcc.gov/oetcf/eas/reports/GenericSearch.cfm',
  ccc: 'https://cx.cnca.cn/CertECloud/index/index/page',
  cma: 'https://www.cnca.gov.cn/',
  'cnas-lab': 'https://www.cnas.org.cn/',
  'cnas-inspection': 'https://www.cnas.org.cn/',
  'gb-standard': 'https://openstd.samr.gov.cn/',
  patent: 'https://www.cnipa.gov.cn/',
};

/** 47 CFR 2.926. Loose by nature: many model numbers fit, so it is used only on text labelled FCC ID. */
const fccShape = /^(?:[A-Z][A-Z0-9]{2}|[2-9][A-Z0-9]{4})-?(?!-)(?!.*--)[A-Z0-9-]{1,14}$/;

const patentWeights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** Check character of a Chinese patent number from its first 12 digits: weighted sum modulo 11, 10 is X. */
function patentCheckOf(digits: string): string {
  const rest = patentWeights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
  return rest === 10 ? 'X' : String(rest);
}

function readFcc(text: string): Found | undefined {
  const code = /\bFCC\s?-?ID\s?[:：#]?\s?([A-Z0-9][A-Z0-9-]{0,30})/.exec(text)?.[1];
  if (code === undefined) return /\bFCC\b/.test(text) ? { code: null, shape: 'without-number' } : undefined;
  return fccShape.test(code)
    ? { code, shape: 'valid', link: `https://fccid.io/${encodeURIComponent(code)}` }
    : { code, shape: 'invalid' };
}

function readPatent(text: string): Found | undefined {
  const [, digits, check] = /\bZL\s?((?:\d\s?){12})\.\s?([\dX])(?![\dX])/.exec(text) ?? [];
  if (digits === undefined || check === undefined) {
    return /\bZL\s?\d/.test(text) ? { code: null, shape: 'invalid' } : undefined;
  }
  const bare = digits.replace(/\s/g, '');
  const isRight = patentCheckOf(bare) === check && /^(?:19|20)\d\d[123589]/.test(bare);
  return { code: `ZL${bare}.${check}`, shape: isRight ? 'valid' : 'invalid' };
}

function readStandard(text: string): Found | undefined {
  const [, kind, number, year] = /\bGB(\/[TZ])?\s?(\d[\d.]{0,12})?(?:\s?-\s?(\d{4})(?!\d))?/.exec(text) ?? [];
  if (number === undefined)
    return /\bGB\/[TZ](?![A-Z])/.test(text) ? { code: null, shape: 'without-number' } : undefined;
  const code = `GB${kind ?? ''} ${number}${year === undefined ? '' : `-${year}`}`;
  const isWhole = year !== undefined && /^\d+(?:\.\d+)?$/.test(number);
  return { code, shape: isWhole ? 'valid' : 'invalid', detail: year ?? null };
}

function readCcc(text: string): Found | undefined {
  const code =
    /(?:\bCCC\b|\b3C\b|强制性产品认证)\D{0,12}(\d{10,20})(?!\d)/.exec(text)?.[1] ?? /^(\d{16})$/.exec(text)?.[1];
  if (code === undefined) {
    return /\bCCC\b|\b3C\s?认证|强制性产品认证/.test(text) ? { code: null, shape: 'without-number' } : undefined;
  }
  const isRight = /^20(?:0[2-9]|[1-9]\d)\d{12}$/.test(code);
  return { code, shape: isRight ? 'valid' : 'invalid', detail: isRight ? code.slice(0, 4) : null };
}

function readCma(text: string): Found | undefined {
  const code = /\bCMA\b\D{0,8}(\d{6,16})(?!\d)/.exec(text)?.[1];
  if (code === undefined) return /\bCMA\b/.test(text) ? { code: null, shape: 'without-number' } : undefined;
  return { code, shape: code.length === 12 ? 'valid' : 'invalid' };
}

function readCnas(text: string, letters: 'L' | 'IB'): Found | undefined {
  const code = new RegExp(`\\bCNAS\\b[^A-Z0-9]{0,6}(${letters}\\d{1,8})(?!\\d)`).exec(text)?.[1];
  if (code !== undefined) return { code, shape: 'valid' };
  return letters === 'L' && /\bCNAS\b(?![^A-Z0-9]{0,6}IB\d)/.test(text)
    ? { code: null, shape: 'without-number' }
    : undefined;
}

function readCe(text: string): Found | undefined {
  const [mark, body] =
    /\bCE(?:\s?(?:认证|证书|MARK(?:ING)?|CERTIFICATE))?(?:\s{0,2}[-:：]?\s{0,2}(\d{2,8})(?![\d.]))?(?![A-Z])/.exec(
      text,
    ) ?? [];
  if (mark === undefined) return undefined;
  if (body === undefined) return { code: null, shape: 'without-number' };
  return {
    code: `CE ${body}`,
    shape: body.length === 4 ? 'valid' : 'invalid',
    detail: body.length === 4 ? body : null,
  };
}

/** Kinds in the order they are looked for: labelled numbers before marks that may stand alone. */
const readers: readonly (readonly [DocumentKind, (text: string) => Found | undefined])[] = [
  ['fcc-id', readFcc],
  ['patent', readPatent],
  ['gb-standard', readStandard],
  ['cma', readCma],
  ['cnas-inspection', (text) => readCnas(text, 'IB')],
  ['cnas-lab', (text) => readCnas(text, 'L')],
  ['ccc', readCcc],
  ['ce', readCe],
];

/**
 * Reads the first document code of a text as typed or pasted: CE with or without a notified body, FCC ID, CCC, CMA, CNAS, GB/T, patent
 * (domain handbook, section 5). Shapes only: whether a number exists, and for these goods, is for the buyer to look up. Never throws.
 */
export function readDocumentCode(typed: string): DocumentCode {
  const text = typed.slice(0, longest).normalize('NFKC').toUpperCase().replace(/\s+/g, ' ').trim();
  for (const [kind, read] of readers) {
    const found = read(text);
    if (!found) continue;
    const { code, shape, detail = null, link = links[kind] } = found;
    return { kind, code, shape, detail, meaning: documentMeanings[kind], link };
  }
  return { kind: 'unknown' };
}
