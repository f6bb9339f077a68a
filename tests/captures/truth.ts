import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { captures } from '../project-files';

/** What is known of one captured page; see the README beside the captures. */
export interface Truth {
  url: string;
  encoding: string;
  pageKind: string;
  generation: string;
  facts: Record<string, unknown>;
  alsoAccept?: Record<string, unknown[]>;
  optionalBadges?: string[];
}

export interface Case {
  name: string;
  folder: string;
  truth: Truth;
}

/** Every case of one kind, by folder. */
export function casesOf(kind: string): Case[] {
  const start = join(captures, kind);
  if (!existsSync(start)) return [];
  return readdirSync(start)
    .sort()
    .map((name) => {
      const folder = join(start, name);
      return { name, folder, truth: JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth };
    });
}
