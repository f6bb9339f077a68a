import { describe, expect, it } from 'vitest';
import { readPage } from '@/pages/read-page';
import { parsePage } from '../commands/open-page';

const offer = 'https://detail.1688.com/offer/900000000001.html';
const read = (html: string, url = offer) => {
  const { pageKind, generation, fields } = readPage(parsePage(html), url, '2026-01-01T00:00:00Z');
  return { pageKind, generation, told: Object.values(fields).filter(({ state }) => state !== 'missing') };
};

const walls: [string, string, string][] = [
  ['punish-2025', 'a slider in its frame of parts', '<punish-component></punish-component><div id="nocaptcha"></div>'],
  [
    'punish-2025',
    'a slider of the same build in English',
    '<title>Captcha Interception</title><div id="baxia-punish">',
  ],
  [
    'punish-2025',
    'its style alone',
    '<title>验证码拦截</title><link href="//g.example/sufei-punish/0.1.1/build/main.css">',
  ],
  ['punish-2026', 'a bare slider', '<title>验证码拦截</title><div id="nocaptcha"></div>'],
  ['punish-2026', 'a script that leads to one', '<script>location="/_____tmd_____/punish?x5secdata=0"</script>'],
  ['login-2016', 'a login frame', '<iframe src="https://login.taobao.com/member/login.jhtml?style=b2b"></iframe>'],
  ['login-2016', 'a login form', '<form><input id="fm-login-id"></form>'],
];

describe('walls', () => {
  it.each(walls)('%s: %s', (generation, _, html) => {
    expect(read(html)).toEqual({ pageKind: 'wall', generation, told: [] });
  });

  it('goes by the address where a login page has another form', () => {
    const url = 'https://login.1688.com/member/signin.htm';
    expect(read('<p></p>', url)).toMatchObject({ pageKind: 'wall', generation: 'login-2016' });
  });

  it('names no wall on other pages', () => expect(read('<p></p>').generation).toBeNull());
});
