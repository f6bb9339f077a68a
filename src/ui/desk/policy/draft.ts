import type { PolicyNumber, PolicyOverlay, PolicyTable } from '@/domain/policy-table';

/** Numbers on the screen that are not in force yet, by path; NaN for a text that is no number. */
export type Draft = Readonly<Record<string, number>>;

/** What is wrong with a number: `name` and `value` are those of the number it must be weighed against. */
export type Fault =
  | { fault: 'number' }
  | { fault: 'range'; min: number; max: number }
  | { fault: 'noMoreThan' | 'noLessThan'; other: PolicyNumber; value: number };

export const numbersOf = ({ groups }: PolicyTable): Map<string, PolicyNumber> =>
  new Map(groups.flatMap(({ numbers }) => numbers.map((one) => [one.path, one] as const)));

/** A share is typed in per cent; everything else as it is. */
export const toTyped = ({ unit }: Pick<PolicyNumber, 'unit'>, value: number): number =>
  unit === 'share' ? Number((value * 100).toFixed(4)) : value;

/** The number a text stands for, NaN for anything else; a comma may part thousands. */
export function fromTyped({ unit }: Pick<PolicyNumber, 'unit'>, text: string): number {
  const plain = text.trim().replace(/[\s,，%％]/g, '');
  if (!/^\d{1,9}(\.\d{1,6})?$/.test(plain)) return Number.NaN;
  return unit === 'share' ? Number((Number(plain) / 100).toFixed(8)) : Number(plain);
}

/** The number a path will have once the draft is in force. */
export const drafted = (number: PolicyNumber, draft: Draft): number => draft[number.path] ?? number.value;

/** What is wrong with a number as drafted, null when nothing is. */
export function faultOf(number: PolicyNumber, draft: Draft, all: ReadonlyMap<string, PolicyNumber>): Fault | null {
  const value = drafted(number, draft);
  if (Number.isNaN(value)) return { fault: 'number' };
  if (value < number.min || value > number.max) return { fault: 'range', min: number.min, max: number.max };
  for (const fault of ['noMoreThan', 'noLessThan'] as const) {
    for (const path of number[fault]) {
      const other = all.get(path);
      const limit = other ? drafted(other, draft) : Number.NaN;
      if (other && (fault === 'noMoreThan' ? value > limit : value < limit)) return { fault, other, value: limit };
    }
  }
  return null;
}

/** Paths whose drafted number differs from the one in force. */
export const pendingIn = (table: PolicyTable, draft: Draft): string[] =>
  [...numbersOf(table).values()].filter((one) => !Object.is(drafted(one, draft), one.value)).map(({ path }) => path);

/** All of the buyer's own numbers once the draft is in force. */
export function overlayOf(table: PolicyTable, draft: Draft): PolicyOverlay {
  const own = [...numbersOf(table).values()].filter((one) => drafted(one, draft) !== one.usual);
  return Object.fromEntries(own.map((one) => [one.path, drafted(one, draft)]));
}

/** A draft as it is kept over the closing of the desk; null when nothing is to keep. A text that is no number is not kept. */
export function textOf(draft: Draft): string | null {
  const numbers = Object.entries(draft).filter(([, value]) => !Number.isNaN(value));
  return numbers.length === 0 ? null : JSON.stringify(numbers);
}

/** The draft a kept text stands for; an empty one where it cannot be understood. */
export function draftFrom(text: string | null): Draft {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    const entries = Array.isArray(kept) ? (kept as unknown[]) : [];
    return Object.fromEntries(
      entries.flatMap((entry): [string, number][] => {
        const [path, value] = Array.isArray(entry) ? (entry as unknown[]) : [];
        return typeof path === 'string' && typeof value === 'number' ? [[path, value]] : [];
      }),
    );
  } catch {
    // A damaged draft is numbers nobody can know any more; those in force are shown.
    return {};
  }
}
