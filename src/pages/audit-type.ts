import type { AuditType, Badge } from '@/domain/page-facts';
import type { Candidate } from './page';

const isAudit = (found: unknown): AuditType | undefined =>
  found === 'factory' || found === 'trader' ? found : undefined;

/** A company with both marks had a factory inspected. */
function auditAmong(marks: Badge[]): AuditType | undefined {
  if (marks.includes('deep-factory-audit')) return 'factory';
  return marks.includes('deep-trader-audit') ? 'trader' : undefined;
}

/** The audit a page's marks name (深度验厂, 深度验商), read where the marks are read. */
export function auditFrom<Source>(marks: Candidate<Badge[], Source>[]): Candidate<AuditType, Source>[] {
  return marks.map(({ at, find, parse }) => ({
    at,
    find: (source) => {
      const found = find(source);
      return found === undefined ? undefined : auditAmong(parse(found) ?? []);
    },
    parse: isAudit,
  }));
}

/** Codes of the certificate: `fcaTrade` is the trader's, every other `fca…` the factory's. */
export function auditOfCode(found: unknown): AuditType | undefined {
  if (typeof found !== 'string') return undefined;
  return found === 'fcaTrade' ? 'trader' : found.startsWith('fca') ? 'factory' : undefined;
}
