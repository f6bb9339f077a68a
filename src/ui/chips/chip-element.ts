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

/** Inline and important, so that no rule of the page reaches it; out of the flow and without size, so that nothing ever moves. */
const hostStyle =
  'all: initial !important; position: absolute !important; display: block !important; width: 0 !important; ' +
  'height: 0 !important; z-index: 9 !important; align-self: flex-start !important; justify-self: start !important;';
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

/** A button without words; the shape before them is drawn by the sheet. */
function blankButton(document: Document, brand: string, lang: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = lang;
  // Heard and not seen: who speaks.
  const speaker = document.createElement('i');
  speaker.textContent = `${brand} · `;
  button.append(speaker, document.createElement('span'), document.createElement('small'));
  return button;
}

function write(button: HTMLElement, { band, word, short }: Said): void {
  const [, wordPlace, shortPlace] = button.children;
  button.className = `chip band-${band}`;
  if (wordPlace) wordPlace.textContent = word;
  if (shortPlace) shortPlace.textContent = short;
}

/** Makes the chips of one page. `lang` is the language they speak, `brand` who speaks, for those who hear it. */
export function chipMaker(document: Document, style: string, brand: string, lang: string): ChipMaker {
  const hostWith = (text: string) => {
    const host = document.createElement(chipTag);
    host.style.cssText = text;
    return host;
  };
  const blanks = { corner: hostWith(cornerStyle), inFlow: hostWith(hostStyle) };
  const blank = blankButton(document, brand, lang);
  const addStyle = styler(document, style);
  /** One button for every word, copied for each chip: few words stand on many cards. */
  const worded = new Map<string, HTMLElement>();
  const buttonFor = ({ band, word, short }: Said): HTMLElement => {
    const key = `${band} ${word}`;
    const known = worded.get(key) ?? (blank.cloneNode(true) as HTMLElement);
    if (!worded.has(key)) write(known, { band, word, short: '', reasons: [] });
    worded.set(key, known);
    const button = known.cloneNode(true) as HTMLElement;
    if (short !== '' && button.lastChild) button.lastChild.textContent = short;
    return button;
  };
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
      chip.button = buttonFor(said);
      const root = chip.host.attachShadow({ mode: 'closed' });
      addStyle(root);
      root.append(chip.button);
    },
  };
}
