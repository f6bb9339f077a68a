import type { Ask } from '@/app/topics';
import type { ComponentChildren } from 'preact';
import type { Fields } from '@/domain/reading';
import { pageWords } from '@/i18n/page-words';
import { createDictionary } from './dictionary';
import { createPaymentCheck, type PaymentCheck } from '../parts/payment-check';
import { pointWith } from '../parts/pointing';
import { speak } from '../parts/wording';
import type { Actions } from './actions';
import { Face, type FaceState } from './face';
import { speaks, type Shown } from './face-state';
import { handleOf } from './handle';
import { createOutline } from './outline';
import { firstPlace, type Place, type Places } from './place';
import { createPointer } from './pointer';

/** Where the card is drawn; `focus` moves the keyboard to its first control, `toTop` scrolls it to its verdict. */
export interface Canvas {
  draw(face: ComponentChildren): void;
  focus(): void;
  toTop(): void;
}

export type Show = (shown: Shown, visit: string, fields: Fields | null) => void;

/**
 * Keeps what the buyer did with the card and draws it again whenever that, or what is shown, has changed. `fields` are what the page was
 * read with: values of theirs can be shown on it.
 */
export function createOverlay(canvas: Canvas, ask: Ask, places: Places, window: Window): Show {
  let shown: Shown = { state: 'nothing' };
  let visit = '';
  let place: Place | null = null;
  let check: PaymentCheck | null = null;
  let hiddenIn: string | null = null;
  let openedFor: string | null = null;
  let [expanded, hint, failure] = [false, false, ''];
  let read: Fields | null = null;
  let pointed: FaceState['pointed'] = 'nowhere';

  const outline = createOutline(window, () => {
    pointed = 'nowhere';
    redraw();
  });

  const dictionary = createDictionary(ask, (language, error) => {
    if (error && shown.state === 'judged') shown = { state: 'error', language, error };
    redraw();
  });
  const keep = (next: Place) => {
    place = next;
    void places.save(next);
  };
  const handle = handleOf(
    () => place ?? firstPlace,
    (next, lasting) => {
      if (lasting) keep(next);
      else place = next;
      redraw();
    },
  );
  const resize = (small: boolean) => {
    openedFor = !small && shown.state === 'judged' ? shown.findingsKey : null;
    keep({ ...(place ?? firstPlace), small });
    redraw();
    canvas.focus();
  };
  const beQuiet = async () => {
    if (shown.state !== 'judged') return;
    const asked = shown;
    const { storeKey, language } = asked;
    const change = { quietFor: asked.quiet ? null : asked.findingsKey };
    const reply = await ask('change-mark', { writeId: crypto.randomUUID(), storeKey, change });
    failure = reply.ok ? '' : pageWords[language].errors[reply.error];
    if (reply.ok && shown === asked) {
      shown = { ...asked, mark: reply.answer, quiet: reply.answer.quietFor === asked.findingsKey };
      openedFor = shown.quiet ? null : asked.findingsKey;
    }
    redraw();
    canvas.focus();
  };
  const act: Actions = {
    makeSmall: () => {
      resize(true);
    },
    open: () => {
      resize(false);
    },
    hide: () => {
      hiddenIn = visit;
      redraw();
    },
    expand: () => {
      expanded = !expanded;
      redraw();
      canvas.toTop();
    },
    hint: () => {
      hint = !hint;
      redraw();
    },
    beQuiet: () => void beQuiet(),
    choose: (change) => check?.choose(change),
  };

  function redraw(): void {
    if (!speaks(shown) || hiddenIn === visit || !place) {
      canvas.draw(null);
      return;
    }
    const judged = shown.state === 'judged' ? shown : null;
    if (judged) {
      const words = dictionary.find(judged.language);
      if (!words) return;
      speak(judged.language, words);
    }
    if (judged) check ??= createPaymentCheck(ask, judged, redraw);
    const payment = judged && check ? check.follow(judged) : null;
    const small = place.small || (judged?.quiet === true && openedFor !== judged.findingsKey);
    canvas.draw(
      <Face
        state={{ shown, place, small, payment, expanded, hint, failure, pointed }}
        act={act}
        handle={handle}
        outline={outline}
      />,
    );
  }

  function sayPointed(isShown: boolean): void {
    pointed = isShown ? 'shown' : 'gone';
    redraw();
  }

  void places.load().then((kept) => {
    place = kept ?? firstPlace;
    redraw();
  });
  return (nextShown, nextVisit, fields) => {
    if (nextVisit !== visit) {
      outline.end();
      check = null;
      [expanded, hint, failure] = [false, false, ''];
    }
    shown = nextShown;
    visit = nextVisit;
    if (fields !== read) {
      read = fields;
      pointWith(fields ? createPointer(window.document, outline, fields, sayPointed) : () => null);
    }
    redraw();
  };
}
