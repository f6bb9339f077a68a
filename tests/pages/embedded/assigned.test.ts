// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { assigned } from '../../../src/pages/embedded/assigned';

const url = new URL('https://detail.1688.com/offer/600000000001.html');
const pageOf = (document: Document) => ({ document, url });

function documentWith(script: string): Document {
  const document = new DOMParser().parseFromString('<html><body></body></html>', 'text/html');
  const element = document.createElement('script');
  element.textContent = script;
  document.body.append(element);
  return document;
}

describe('assigned', () => {
  it('parses a script once for a document', () => {
    const document = documentWith('window.it={"a":1}');
    expect(assigned(pageOf(document), 'window.it')).toBe(assigned(pageOf(document), 'window.it'));
  });

  it('parses again when the script has changed, and forgets one that is gone', () => {
    const document = documentWith('window.it={"a":1}');
    assigned(pageOf(document), 'window.it');
    const script = document.scripts[0];
    if (script) script.textContent = 'window.it={"a":2}';
    expect(assigned(pageOf(document), 'window.it')).toEqual({ a: 2 });
    script?.remove();
    expect(assigned(pageOf(document), 'window.it')).toBeUndefined();
  });
});
