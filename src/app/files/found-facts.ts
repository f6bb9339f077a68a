import type { FactName, PageFacts } from '@/domain/page-facts';
import { factSchemas } from '@/domain/schemas/page-facts';
import type { FoundFacts } from '@/exchange/sheets/rows';
import type { SnapshotRow } from '@/store/rows';
import { fieldsOf } from '@/store/snapshots';

const isFact = (name: string | symbol): name is FactName => Object.hasOwn(factSchemas, name);

/** What a field of a kept page says, when it says something its fact may hold. */
function valueIn<Name extends FactName>(name: Name, field: unknown): PageFacts[Name] | undefined {
  if (typeof field !== 'object' || field === null || !('state' in field) || !('value' in field)) return undefined;
  const value = field.state === 'found' ? factSchemas[name].safeParse(field.value) : undefined;
  return value?.data;
}

/**
 * The facts a page showed, and for those it did not show the newest of earlier pages; rows newest first. A fact is checked when it is asked
 * for: a sheet shows half of what was read, and checking it all took most of an export's time.
 */
export function foundIn(rows: readonly SnapshotRow[]): FoundFacts {
  const pages = rows.map(fieldsOf).filter((fields) => fields !== undefined);
  return new Proxy<FoundFacts>(
    {},
    {
      get(_, name) {
        if (!isFact(name)) return undefined;
        for (const fields of pages) {
          const value = valueIn(name, fields[name]);
          if (value !== undefined) return value;
        }
        return undefined;
      },
    },
  );
}
