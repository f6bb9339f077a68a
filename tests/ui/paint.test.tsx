// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { jsx } from '@/ui/draw/jsx-runtime';
import { paint } from '@/ui/draw/paint';

const canvas = () => document.createElement('div');
const textOf = (element: Element) => element.textContent;

describe('paint', () => {
  it('draws text as text, whatever it holds', () => {
    const element = canvas();
    paint(element, <p title={'"><b>'}>{'<b>bold</b>'}</p>);
    expect(element.querySelector('b')).toBeNull();
    expect(textOf(element)).toBe('<b>bold</b>');
  });

  it('keeps elements that stay, so that focus and choices stay with them', () => {
    const element = canvas();
    const face = (word: string, choice: string) => (
      <div>
        {word !== '' && <p>{word}</p>}
        <select key="s" value={choice}>
          <option value="a" />
          <option value="b" />
        </select>
      </div>
    );
    paint(element, face('one', 'a'));
    const select = element.querySelector('select');
    paint(element, face('two', 'b'));
    expect(element.querySelector('select')).toBe(select);
    expect(select?.value).toBe('b');
    expect(textOf(element)).toBe('two');
    paint(element, face('', 'b'));
    expect(textOf(element)).toBe('');
  });

  it('makes a new element where the kind or the key is another', () => {
    const element = canvas();
    paint(element, <p key="one">x</p>);
    const first = element.firstChild;
    paint(element, <p key="two">x</p>);
    expect(element.firstChild).not.toBe(first);
  });

  it('takes away what is drawn no more: children, attributes, handlers', () => {
    const element = canvas();
    const onClick = vi.fn();
    paint(element, [<button aria-pressed={false} onClick={onClick} title="t" />, <i />]);
    element.querySelector('button')?.click();
    expect(element.querySelector('button')?.getAttribute('aria-pressed')).toBe('false');
    paint(element, [<button />]);
    element.querySelector('button')?.click();
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(element.querySelector('button')?.attributes).toHaveLength(0);
    expect(element.children).toHaveLength(1);
  });

  it('draws shapes in the namespace of shapes', () => {
    const element = canvas();
    paint(element, <svg viewBox="0 0 1 1">{<path d="M0 0" />}</svg>);
    expect(element.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  it('draws the nodes of the small runtime as those of Preact', () => {
    const element = canvas();
    const Word = ({ say }: { say: string }) => jsx('b', { children: [say, 1, false, null] }) as never;
    paint(element, jsx('p', { class: 'c', children: jsx(Word, { say: 'x' }) }) as never);
    expect(element.querySelector('p.c > b')?.textContent).toBe('x1');
  });
});
