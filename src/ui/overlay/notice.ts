import type { Language } from '@/domain/language';
import type { ViewError } from '@/domain/view';
import { localeOf } from '@/i18n/language';
import { pageWords } from '@/i18n/page-words';

const hostStyle =
  'all: initial !important; position: fixed !important; right: 16px !important; bottom: 16px !important;';
const boxStyle =
  'max-width: 300px; padding: 10px 14px; border: 1px dashed #59626d; border-radius: 12px; background: #fff; color: #1b1f24; ' +
  'font: 14px/1.45 system-ui, sans-serif;';

/** One plain sentence for the case in which even the card could not be fetched; the result takes it away. */
export function showNotice(document: Document, language: Language, error: ViewError): () => void {
  const element = document.createElement('touchstone-card');
  element.style.cssText = hostStyle;
  const box = document.createElement('div');
  box.style.cssText = boxStyle;
  box.lang = localeOf(language);
  box.setAttribute('role', 'status');
  const words = pageWords[language];
  box.textContent = `${words.brand}: ${words.errors[error]}`;
  element.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(element);
  return () => {
    element.remove();
  };
}
