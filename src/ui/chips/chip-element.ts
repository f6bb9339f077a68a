import type { Band } from '@/domain/assessment';
import { outlines } from '../parts/band-outline';

/** What a chip says; `reasons` only when it is asked. */
export interface Said {
  band: Band;
  word: string;
  short: string;
  reasons: string[];
}

/** One chip in a card: its host stands in the page, everything else in a closed root. */
export interface ChipElement {
  host: HTMLElement;
  button: HTMLElement;
  said: Said;
  /** the list of reasons, made when they are first shown */
  why: HTMLElement | null;
}

export interface ChipMaker {
  make(): ChipElement;
  say(chip: ChipElement, said: Said): void;
}

export const chipTag = 'touchstone-chip';
const svg = 'http://www.w3.org/2000/svg';

/** Inline and important, so that no rule of the page reaches it; out of the flow and without size, so that nothing ever moves. */
const hostStyle =
  'all: initial !important; position: absolute !important; display: block !important; width: 0 !important; ' +
  'height: 0 !important; z-index: 9 !important; align-self: flex-start !important; justify-self: start !important;';

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

/** What a chip says before the answer has come. */
const nothingYet: Said = { band: 'unclear', word: '…', short: '', reasons: [] };

/** The empty button, made once and copied. */
function blankButton(document: Document): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  const shape = document.createElementNS(svg, 'svg');
  shape.setAttribute('viewBox', '0 0 20 20');
  shape.setAttribute('aria-hidden', 'true');
  shape.append(document.createElementNS(svg, 'path'));
  button.append(shape, document.createElement('span'), document.createElement('small'));
  return button;
}

/** Makes the chips of one page. `lang` is the language they speak, `brand` who speaks, for those who hear it. */
export function chipMaker(document: Document, style: string, brand: string, lang: string): ChipMaker {
  const blankHost = document.createElement(chipTag);
  blankHost.style.cssText = hostStyle;
  const blank = blankButton(document);
  blank.lang = lang;
  const addStyle = styler(document, style);
  const say = (chip: ChipElement, said: Said) => {
    const { band, word, short } = said;
    const [shape, wordPlace, shortPlace] = chip.button.children;
    chip.said = said;
    chip.button.className = `chip band-${band}`;
    chip.button.setAttribute('aria-label', [brand, word, short].filter((text) => text !== '').join(' · '));
    shape?.firstElementChild?.setAttribute('d', outlines[band]);
    if (wordPlace) wordPlace.textContent = word;
    if (shortPlace) shortPlace.textContent = short;
    if (chip.why) chip.why.replaceChildren();
  };
  say({ host: blankHost, button: blank, said: nothingYet, why: null }, nothingYet);
  return {
    say,
    make() {
      const host = blankHost.cloneNode() as HTMLElement;
      const root = host.attachShadow({ mode: 'closed' });
      addStyle(root);
      const button = blank.cloneNode(true) as HTMLElement;
      root.append(button);
      const chip: ChipElement = {
        host,
        button,
        said: nothingYet,
        why: null,
      };
      return chip;
    },
  };
}
