import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { ListingReading } from '../../src/domain/listing';
import type { Reading } from '../../src/domain/reading';
import { readPage } from '../../src/pages/read-page';
import { parseReply, readReply } from '../../src/pages/reply/read-reply';
import { readListing } from '../../src/pages/search/read-listing';
import { casesOf } from '../captures/truth';
import { decodePage } from '../commands/open-page';
import { filesUnder, root } from '../project-files';
import { replies } from './reply/samples';

/** A page or a reply as text, invented or captured, with its address. Replies are a kind of their own. */
export interface Sample {
  name: string;
  kind: string;
  url: string;
  text: string;
  isReply: boolean;
}

const readAt = '2026-01-01T00:00:00Z';
const addresses: Record<string, string> = {
  search: 'https://s.1688.com/selloffer/offer_search.htm?keywords=x',
  'search/p4p-2024': 'https://p4psearch.1688.com/page.html?keywords=x',
  'search/home-2024': 'https://www.1688.com/',
  'search/company-search-2026': 'https://s.1688.com/company/company_search.htm?keywords=x',
  'search/company-drawn': 'https://s.1688.com/company/company_search.htm?keywords=x',
  shop: 'https://fixture-lamps.1688.com/page/index.html',
  contact: 'https://fixture-shirts.1688.com/page/contactinfo.htm',
  credit: 'https://fixture-lamps.1688.com/page/creditdetail.htm',
  wall: 'https://detail.1688.com/offer/900000000001.html',
};

function addressOf(name: string): string {
  const about = join(root, 'tests/pages', name, 'about.json');
  if (existsSync(about)) return (JSON.parse(readFileSync(about, 'utf8')) as { url: string }).url;
  const address = addresses[name] ?? addresses[name.split('/')[0] ?? ''];
  if (address === undefined) throw new Error(`${name}: no address is known for this sample`);
  return address;
}

const pages = filesUnder('tests/pages', /^page\.html$/).map((file): Sample => {
  const name = dirname(file).replace('tests/pages/', '');
  const kind = name === 'search/home-2024' ? 'home' : (name.split('/')[0] ?? '');
  return { name, kind, url: addressOf(name), text: readFileSync(join(root, file), 'utf8'), isReply: false };
});

const walls = [
  '<title>验证码拦截</title><punish-component></punish-component><div id="baxia-punish"><div id="nocaptcha">请滑动</div></div>',
  '<title>登录</title><div id="loginchina"><iframe src="https://login.taobao.com/member/login.jhtml?style=b2b"></iframe></div>',
].map((text, index): Sample => ({
  name: `wall ${String(index + 1)}`,
  kind: 'wall',
  url: addresses['wall'] ?? '',
  text,
  isReply: false,
}));

const answers = Object.entries(replies).map(([name, json]): Sample => ({
  name,
  kind: 'reply',
  url: 'https://h5api.m.1688.com/h5/x/1.0/',
  text: JSON.stringify(json),
  isReply: true,
}));

/** Every invented page and reply. */
export const invented: Sample[] = [...pages, ...walls, ...answers];

/** Every captured page and reply up to a size in characters; none where no captures lie beside the project. */
export function captured(longest = Infinity): Sample[] {
  return ['offer', 'search', 'home', 'shop', 'wall', 'fragment'].flatMap((folderOf) =>
    casesOf(folderOf).flatMap(({ name, folder, truth }): Sample[] => {
      const isReply = existsSync(join(folder, 'reply.json'));
      const text = decodePage(readFileSync(join(folder, isReply ? 'reply.json' : 'page.html')));
      const kind = isReply ? 'reply' : folderOf === 'fragment' ? 'offer' : truth.pageKind;
      return text.length > longest ? [] : [{ name: `capture ${name}`, kind, url: truth.url, text, isReply }];
    }),
  );
}

const parser = new new JSDOM('').window.DOMParser();

/** A page as a document of one shared window: thousands of windows would not fit into memory. Its scripts are not run. */
export const parsed = (text: string): Document => parser.parseFromString(text, 'text/html');

export const readDocument = (document: Document, url: string): Reading | ListingReading =>
  readListing(document, url, readAt) ?? readPage(document, url, readAt);

/** Reads a sample, or another text in its place. */
export function readSample({ url, isReply, text }: Sample, other = text): Reading | ListingReading {
  return isReply ? readReply(parseReply(other), url, readAt) : readDocument(parsed(other), url);
}
