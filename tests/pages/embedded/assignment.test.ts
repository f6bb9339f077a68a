import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAssignment } from '../../../src/pages/embedded/assignment';

const caller = '(function(b,d){var c=d.module||{};var e={};return d})';
const context = (literal: string) =>
  `window.contextPath = "/default";\nwindow.context=${caller}(window.contextPath,${literal});`;

describe('embedded data', () => {
  it('finds the argument of a function called in place', () => {
    expect(readAssignment(context('{"result":{"a":[1,2]},"version":"0.26.1"}'), 'window.context')).toEqual({
      result: { a: [1, 2] },
      version: '0.26.1',
    });
  });

  it('finds it where an editor broke the lines', () => {
    const broken = `window.context = ${caller}(\n  window.contextPath,\n  {"result":{"a":1}}\n);`;
    expect(readAssignment(broken, 'window.context')).toEqual({ result: { a: 1 } });
  });

  it.each([
    ['strict JSON', '{"a":{"b":"c}\\"{"}}', { a: { b: 'c}"{' } }],
    ['numeric keys', '{"w":{5869791617807:0.18,12:{7:1}}}', { w: { '5869791617807': 0.18, '12': { '7': 1 } } }],
    [
      'texts that look like numeric keys',
      '{"a":"x,1:2 {3: \\",4:","b":{5:"y"}}',
      { a: 'x,1:2 {3: ",4:', b: { '5': 'y' } },
    ],
    ['bare and Chinese keys', "{ a: 1, 加采购车: 'Add', $x_1: null }", { a: 1, 加采购车: 'Add', $x_1: null }],
    ['single quotes and trailing commas', "{'a':['x','y',],}", { a: ['x', 'y'] }],
    ['comments', '{/* one */"a":1,// two\n"b":2}', { a: 1, b: 2 }],
    ['short booleans', '{"a":!0,"b":!1,"c":undefined,"d":true}', { a: true, b: false, d: true }],
    ['escapes', String.raw`{a:'\x41\u4e00\n\'\u{1F600}'}`, { a: "A一\n'😀" }],
    ['joined strings', `{a:'one' + "two",b:1}`, { a: 'onetwo', b: 1 }],
    ['expressions', '{a:location.href,b:f(1,{c:2})||[3],d:4}', { d: 4 }],
    ['numbers', '{a:-1.5,b:2e3,c:.5,d:0x1f}', { a: -1.5, b: 2000, c: 0.5, d: 31 }],
  ])('reads %s', (_, literal, value) => {
    expect(readAssignment(context(literal), 'window.context')).toEqual(value);
    expect(readAssignment(`var it = ${literal};`, 'it')).toEqual(value);
  });

  it('reads the leading members of a text that ends too early, and no half lists', () => {
    const whole = '{"result":{"a":{"b":1,"c":[1,2]},"d":[{"e":1},{"e":2}],"f":"text"}}';
    expect(
      readAssignment(context(whole.slice(0, whole.indexOf('"f"')) + '"f":"te').slice(0, -2), 'window.context'),
    ).toEqual({
      result: { a: { b: 1, c: [1, 2] }, d: [{ e: 1 }, { e: 2 }] },
    });
    expect(readAssignment(`x={"a":1,"list":[1,2`, 'x')).toEqual({ a: 1 });
    expect(readAssignment(`x={"a":1,"number":12`, 'x')).toEqual({ a: 1 });
  });

  it('takes whole names only, and assignments only', () => {
    expect(readAssignment('my__INIT_DATA={"a":1};other.__INIT_DATA={"a":2}', '__INIT_DATA')).toBeUndefined();
    expect(readAssignment('if(window.__INIT_DATA=={})x();window.__INIT_DATA={"a":3}', '__INIT_DATA')).toEqual({ a: 3 });
    expect(readAssignment('window.data.offers=check({"a":4})', 'window.data.offers')).toEqual({ a: 4 });
  });

  it('lets no key reach a prototype', () => {
    const value = readAssignment(`x={a:1,__proto__:{stolen:1},"constructor":2}`, 'x');
    expect((value as { stolen?: number }).stolen).toBeUndefined();
    readAssignment('x={"__proto__":{"stolen":1}}', 'x');
    expect(({} as { stolen?: number }).stolen).toBeUndefined();
  });

  it('stops at a bracket of the wrong kind instead of going round', () => {
    expect(readAssignment('x={a:1,b:[1)],c:2}', 'x')).toEqual({ a: 1 });
    expect(readAssignment('x={a:1]}', 'x')).toEqual({ a: 1 });
  });

  it('stands deep nesting and never throws on broken text', () => {
    expect(() => readAssignment(`x=${'['.repeat(100_000)}`, 'x')).not.toThrow();
    expect(() => readAssignment(`x=${'{"a":'.repeat(100_000)}1`, 'x')).not.toThrow();
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]:,"\'\\ab1+-/*() \n') }), (text) => {
        readAssignment(`x=${text}`, 'x');
      }),
      { numRuns: 3000 },
    );
  });

  it('reads any JSON value as JSON does, and any cut of it without a throw', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (value, cut) => {
        const text = JSON.stringify(value);
        const known = JSON.parse(text) as Record<string, unknown>;
        expect(readAssignment(`x=${text};`, 'x')).toEqual(known);
        readAssignment(`x=${text.slice(0, cut % text.length)}`, 'x');
      }),
      { numRuns: 500 },
    );
  });
});
