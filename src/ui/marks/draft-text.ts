/** An unsaved text and the saved one it was begun over; `was` null where that is not known. */
export interface Begun {
  text: string;
  was: string | null;
}

export const packDraft = ({ text, was }: Begun): string => JSON.stringify({ text, was });

/** A draft as it was stored; earlier versions stored the text alone. */
export function unpackDraft(draft: string): Begun {
  try {
    const value: unknown = JSON.parse(draft);
    if (typeof value === 'object' && value !== null && 'text' in value && 'was' in value) {
      const { text, was } = value;
      if (typeof text === 'string' && (was === null || typeof was === 'string')) return { text, was };
    }
  } catch {
    return { text: draft, was: null };
  }
  return { text: draft, was: null };
}
