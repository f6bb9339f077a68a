import { inventedList } from './invented-list';
import { servedPage, type ServedPage } from './pages-served';

const html = inventedList.body.toString('utf8');
const report = (label: string, key: string, value: string) =>
  `<span data-aplus-report="^^object_type@filter_cpv^group_label@服务^sub_object_type@${key}^object_value@${label}^object_id@${value}^traceId@0">${label}</span>`;

/** The growing list under a keyword in GBK, with filters of its own in the three shapes that are known. */
export const listWithFilters: ServedPage = servedPage(
  'search/with-filters',
  'https://s.1688.com/selloffer/offer_search.htm?keywords=%D6%BD%BA%D0&beginPage=3',
  Buffer.from(
    html.replace(
      '<div id="list">',
      `${report('跨境专供', 'featurePair', '990001:990002')}${report('红色', 'featurePair', '1:2')}` +
        '<a href="https://evil1688.com/?featurePair=6%3A6" title="现货">现货</a>' +
        '<a href="https://s.1688.com/selloffer/offer_search.htm?filt=y&amp;featurePair=7%3A7" title="现货">现货</a>' +
        '<script>window.data = {"a":{"optionList":[{"tagName":"跨境热销","tagId":"990005","tagType":"filtOfferTags"}]}};</script>' +
        '<div id="list">',
    ),
  ),
);
