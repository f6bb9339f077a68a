/** The clause a match stands in, as folded text: what comes before it, the whole, and what comes after. */
export interface Clause {
  before: string;
  whole: string;
  after: string;
}

/** Characters of a clause looked at on each side of a match. */
const reach = 60;
const boundary = /[,;!?。\n]|\.(?=\s)/g;

/** The clause around `text[start..end]`: up to the nearest comma, stop or line end, at most 60 characters away. */
export function clauseAround(text: string, start: number, end: number): Clause {
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  const before = left.slice([...left.matchAll(boundary)].reduce((last, { index }) => Math.max(last, index + 1), 0));
  const after = right.slice(0, right.search(boundary) < 0 ? right.length : right.search(boundary));
  return { before, after, whole: before + text.slice(start, end) + after };
}

const refusals =
  '不要|不用|别|勿|谨防|警惕|当心|小心|防止|禁止|严禁|拒绝|杜绝|谢绝|不接受|不支持|不做|不收|不会|不能|不可|不得|不允许|不可以|从不|绝不|决不|' +
  '没有|无需|不需要|避免|远离|抵制|举报|概不|不提供|不同意|不建议';
/** Words between a refusal and what is refused; others, such as 担心 (worry), turn the refusal into something else. */
const fillers =
  '通过|进行|使用|用|任何|要求|要|让|用户|买家|卖家|客户|您|你|我们|在|以|跟|和|与|他人|对方|轻信|相信|点击|接受|选择|采用|方式|形式|的|去|来|做|走|向|' +
  '双方|一切|各种|其他|有|会|到|付款|转账|打款|汇款|至|给|付|打|转|汇';
const refusedBefore = new RegExp(`(?:${refusals})(?:${fillers}){0,6}$`);
const refusedAfter =
  /^(?:的|等|我们|本店|平台|一律|都|是|均|行为|要求|方式|概|我司){0,4}(?:不接受|不支持|不做|不行|不可以|不允许|不受保护|不予|违规|被禁止|有风险|没有保障|无保障|不安全)/;
const englishRefusal =
  /\b(?:never|do not|don't|don’t|does not|doesn't|cannot|can't|won't|will not|not allowed to|refuse to|avoid|no|without|against|beware of)(?: (?:ever|accept|accepting|take|taking|use|using|ask|asking|you|to|for|allow|support|agree|offer|do|make|making|want|need|pay|paying|send|sending|money|trade|trading|deal|deals|any|a|the|payments?|transfers?|via|by|through|with|buyers?|customers?|into|our|my|us|business|outside|personal|private)){0,8} ?$/;
const listed = /^ ?(?:、|\/|或者?|和|以?及|or|nor|and) ?(?:通过|用|使用)?$/;

/** Whether the clause refuses or warns against what was matched: 请勿私下转账, "we never ask for a transfer to a personal account". */
export function isRefused({ before, after }: Clause): boolean {
  return refusedBefore.test(before) || englishRefusal.test(before) || refusedAfter.test(after);
}

/** Whether `between` only joins two items of a list, so that a refusal of the first holds for the second. */
export const joinsList = (between: string): boolean => listed.test(between);
