import { wording } from './wording';

/** Direction overrides and invisible controls: scraped text must not reorder or hide the words around it. */
const tricks = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const chinese = /([\u3400-\u9fff\uf900-\ufaff][\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]*)/;

/** At most `limit` characters, without controls that reorder text; cut before anything is searched, so 1 MB costs nothing. */
export function clip(text: string, limit: number): string {
  const shown = text
    .slice(0, limit)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(tricks, '');
  return text.length > limit ? `${shown}…` : shown;
}

/** Text from a page or a rule: isolated from the direction around it, cut, its Chinese marked as Chinese. */
export function PlainText({ text, limit = 400 }: { text: string; limit?: number }) {
  const { language } = wording();
  const shown = clip(text, limit);
  if (language === 'zh_CN') return <bdi>{shown}</bdi>;
  return (
    <bdi>{shown.split(chinese).map((run, index) => (index % 2 === 1 ? <span lang="zh-CN">{run}</span> : run))}</bdi>
  );
}
