import { listAt } from '../embedded/walk';
import { only } from '../only';
import { text } from '../parse/text';
import type { Reply, ReplyShape } from './reply';

const captcha = /^(?:FAIL_SYS_USER_VALIDATE|RGV587_ERROR)\b/;

const codesOf = ({ json }: Reply): string[] => listAt(json, 'ret').map((code) => text(code) ?? '');

/** What the site answers in the place of data until a captcha is solved; the address it sends along is not read. */
export const refusal: ReplyShape = {
  id: 'punish-2026',
  kind: 'wall',
  recognise: (reply) => codesOf(reply).some((code) => captcha.test(code)),
  fields: only({}),
};
