import type { Band } from '@/domain/assessment';

/** What a chip says; `reasons` only when it is asked. */
export interface Said {
  band: Band;
  word: string;
  short: string;
  reasons: string[];
}

/** One chip in a card: its host stands in the page, everything else in a closed root, made when there is something to say. */
export interface ChipElement {
  host: HTMLElement;
  button: HTMLElement | null;
  said: Said;
  /** the list of reasons, made when they are first shown */
  why: HTMLElement | null;
}

export interface ChipMaker {
  /** a chip without words; `corner` for a card that is a containing block of its own */
  make(corner: boolean): ChipElement;
  say(chip: ChipElement, said: Said): void;
}

export const chipTag = 'touchstone-chip';

/**
 * Inline and important, so that no rule of the page reaches it; out of the flow, so that nothing ever moves. Of a set size, so
 * that the browser can leave a chip that is far from the window undrawn.
 */
const hostStyle =
  'all: initial !important; position: absolute !important; display: block !important; width: 228px !important; ' +
  'height: 34px !important; pointer-events: none !important; content-visibility: auto !important; ' +
  'contain: strict !important; z-index: 9 !important; align-self: flex-start !important; justify-self: start !important;';
const cornerStyle = `${hostStyle} inset: 0 auto auto 0 !important;`;

/** Gives a root the one shared sheet; where a browser keeps content scripts from sharing, a copy of its own. */
function styler(document: Document, style: string): (root: ShadowRoot) => void {
  const copy = document.createElement('style');
  copy.textContent = style;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    const sheets = [sheet];
    document.createElement('div').attachShadow({ mode: 'closed' }).adoptedStyleSheets = sheets;
    return (root) => {
      root.adoptedStyleSheets = sheets;
    };
  } catch {
    return (root) => {
      root.append(copy.cloneNode(true));
    };
  }
}

/** What a chip says while its answer takes long. */
export const nothingYet: Said = { band: 'unclear', word: '…', short: '', reasons: [] };

/** Word and shape of a chip: as few elements as say it, since they stand on every card. */
function write(button: HTMLElement, { band, word, short }: Said): void {
  button.className = `chip band-${band}`;
  button.textContent = word;
  if (short === '') return;
  const shortPlace = button.ownerDocument.createElement('small');
  shortPlace.textContent = short;
  button.append(shortPlace);
}

/** Makes the chips of one page. `lang` is the language they speak, `brand` who speaks, for those who hear it. */
export function chipMaker(document: Document, style: string, brand: string, lang: string): ChipMaker {
  const hostWith = (text: string) => {
    const host = document.createElement(chipTag);
    host.style.cssText = text;
    return host;
  };
  const blanks = { corner: hostWith(cornerStyle), inFlow: hostWith(hostStyle) };
  const blank = document.createElement('button');
  blank.type = 'button';
  blank.lang = lang;
  // Heard and not seen: who speaks, as the words for the shape before the chip's own. Browsers pass over words for an empty
  // content and for a blank; a space without width is neither.
  const addStyle = styler(document, `${style}.chip::before{content:'\\200b'/'${brand} · '}`);
  return {
    make: (corner) => ({
      host: (corner ? blanks.corner : blanks.inFlow).cloneNode() as HTMLElement,
      button: null,
      said: nothingYet,
      why: null,
    }),
    say(chip, said) {
      chip.said = said;
      if (chip.button) {
        write(chip.button, said);
        chip.why?.replaceChildren();
        return;
      }
      chip.button = blank.cloneNode() as HTMLElement;
      write(chip.button, said);
      const root = chip.host.attachShadow({ mode: 'closed' });
      addStyle(root);
      root.append(chip.button);
    },
  };
}
