import type { PhraseGroup } from './phrase-groups';

/** Phrases about honesty and pressure (offplatform-phrases.json). */
export const conductGroups: readonly PhraseGroup[] = [
  {
    category: 'review-bribe',
    severity: 'medium',
    patterns: [
      ['好评(?:返现|有礼|返红包|送)'],
      ['(?:五星|5星)(?:好评)?(?:返|送|截图)'],
      ['刷单|补单|代刷|冲量|空包', '空包装|漏发|少发|补单独'],
    ],
  },
  {
    category: 'refuse-visit',
    severity: 'medium',
    patterns: [
      ['(?:不方便|不能|不可以|没办法|不支持|谢绝)(?:来|过来)?(?:视频|看厂|验厂|参观|拍视频|实地)'],
      ['工厂(?:不|暂不)(?:对外|开放|方便)'],
      ["(?:not|can(?:no|')t)\\s(?:allow(?:ed)?|possible|convenient)(?:\\sto)?\\s(?:visit|video)"],
    ],
  },
  {
    category: 'urgency',
    severity: 'low',
    patterns: [
      ['(?:最后|仅剩|今天)(?:一天|几件|几台|最后)'],
      ['(?:今天|马上|立刻|赶紧)(?:付|打款|下定|拍)'],
      ['(?:must|need\\sto)\\spay\\s(?:today|now|immediately)'],
    ],
  },
];
