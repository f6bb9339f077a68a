import type { GenerationHealth, Health, HealthNotice } from '@/domain/health';

/** What a report says of the program that read. */
export interface About {
  /** version of the extension */
  version: string;
  /** name and main version of the browser */
  browser: string;
}

/** "Firefox 140" of a user agent; the rest of it would say more about the buyer's machine than a repair needs. */
export function browserIn(userAgent: string): string {
  const [, name, version] =
    /(Firefox|Edg|Chrome)\/(\d+)/.exec(userAgent.replace(/Chrome\/\d+[\d. ]*(?=.*Edg\/)/, '')) ?? [];
  return name === undefined ? 'unknown' : `${name.replace('Edg', 'Edge')} ${version ?? ''}`;
}

const nameOf = ({ pageKind, generation }: Pick<HealthNotice, 'pageKind' | 'generation'>) =>
  `${pageKind} ${generation ?? 'not recognised'}`;

function troubleText(notice: HealthNotice): string {
  return `trouble: ${nameOf(notice)}: ${notice.cause}; facts found on the last visits: ${notice.found.join(', ')}; median before: ${notice.before}`;
}

function generationText(one: GenerationHealth): string[] {
  const lines = one.facts.map(
    ({ fact, found, broken }) => `  ${fact}: ${found} / ${broken} / ${one.visits - found - broken}`,
  );
  return [`${nameOf(one)}, visits: ${one.visits}`, ...lines];
}

/**
 * The report a buyer may pass on: page kinds, generations, and on how many visits each fact was found, broken or missing. Made of our own
 * words and counts alone; no text, id or address of a page is in it. In English, for whoever repairs the reading.
 */
export function reportText({ generations, notices }: Health, { version, browser }: About): string {
  return [
    'Touchstone reading report',
    `version: ${version}`,
    `browser: ${browser}`,
    ...notices.map(troubleText),
    'facts: found / broken / missing',
    ...generations.flatMap(generationText),
  ].join('\n');
}
