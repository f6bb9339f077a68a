import { grouped } from '../shown-fact';
import { defineRule } from '../rule';

/** Reviews that came in a rush: far more, and no worse, than the offer's own rate explains. Asked once enough real reviews were seen. */
export const reviewBurst = defineRule({
  id: 'review-burst',
  lifecycle: 'stable',
  about: 'offer',
  needs: ['reviewBursts'],
  asked: ({ reviewSample }) => reviewSample?.isEnough === true,
  judge: ({ reviewBursts: { bursts } }, { single }) => (bursts.length > 1 ? 1 : bursts.length * single),
  words: {
    en: {
      title: 'Reviews in a rush 评价集中',
      value: ({ reviewBursts: { bursts } }) => (bursts.length === 0 ? 'none' : String(bursts.length)),
      sign: () => 'reviews that came in a rush',
      risk: ({ reviewBursts: { bursts, real, ofTotal } }) => {
        const [first] = bursts;
        const many = bursts.length > 1 ? ` Seen ${String(bursts.length)} times.` : '';
        const sample = `${grouped(real)} buyers’ reviews seen${ofTotal === null ? '' : ` of ${grouped(ofTotal)}`}`;
        return `${String(first?.seen ?? 0)} reviews from ${first?.from ?? '–'} to ${first?.to ?? '–'}, where about ${(first?.expected ?? 0).toFixed(1)} were to be expected (${sample}).${many} A real rush of orders can look the same.`;
      },
      clear: ({ reviewBursts: { real } }) => `No rush among the ${grouped(real)} buyers’ reviews seen.`,
      unknown: 'Too few of the reviews seen carry dates without a gap.',
      advice: 'Read the reviews of those days: real ones speak of the goods and show pictures.',
      toKnow: 'open the reviews 评价 and scroll on',
      change: () => 'More reviews seen: with them the usual number a day is known better.',
      aside: 'Fewer than 30 buyers’ reviews were seen: open the reviews 评价 and scroll, and this is asked.',
    },
    zh_CN: {
      title: '评价集中',
      value: ({ reviewBursts: { bursts } }) => (bursts.length === 0 ? '无' : `${String(bursts.length)} 次`),
      sign: () => '评价集中出现',
      risk: ({ reviewBursts: { bursts, real, ofTotal } }) => {
        const [first] = bursts;
        const many = bursts.length > 1 ? `共 ${String(bursts.length)} 次。` : '';
        const sample = `看到买家评价 ${grouped(real)} 条${ofTotal === null ? '' : `，共 ${grouped(ofTotal)} 条`}`;
        return `${first?.from ?? '–'} 至 ${first?.to ?? '–'} 有 ${String(first?.seen ?? 0)} 条评价，按平时约 ${(first?.expected ?? 0).toFixed(1)} 条（${sample}）。${many}真实的集中下单也可能如此。`;
      },
      clear: ({ reviewBursts: { real } }) => `看到的 ${grouped(real)} 条买家评价没有集中出现。`,
      unknown: '看到的评价中，有日期且连续的太少。',
      advice: '看那几天的评价：真实评价会谈到货品并附图。',
      toKnow: '打开评价并向下滚动',
      change: () => '看到更多评价后，平时的数量会更清楚。',
      aside: '看到的买家评价不足 30 条：打开评价并滚动，即可判断。',
    },
  },
});
