import { checkRule } from '../check-rule';

/** The seller would not show the factory, by call, visit or film. */
export const refusedVisit = checkRule({
  id: 'refused-visit',
  bad: {
    'video-call/refused': null,
    'video-call/address-withheld': null,
    'video-call/evaded': 'evaded',
    'factory-video/refused': 'videoRefused',
    'factory-video/doubtful': 'videoDoubtful',
  },
  words: {
    en: {
      title: 'Showing the factory 看厂',
      sign: 'a factory it will not show',
      told: {
        'video-call/refused': { value: 'refused', risk: 'They refused a video call or visit.' },
        'video-call/address-withheld': { value: 'no address', risk: 'They will not say where the factory is.' },
        'video-call/evaded': { value: 'put off', risk: 'They put a video call or visit off again and again.' },
        'factory-video/refused': { value: 'no video', risk: 'They refused to film the factory.' },
        'factory-video/doubtful': { value: 'doubtful video', risk: 'The factory video looks borrowed or old.' },
      },
      clear: 'You saw the place, or a film you believe.',
      advice: 'Treat it as a trader or a fake: no prepayment outside 1688 escrow.',
    },
    zh_CN: {
      title: '看厂',
      sign: '不肯展示工厂',
      told: {
        'video-call/refused': { value: '拒绝', risk: '对方拒绝视频或看厂。' },
        'video-call/address-withheld': { value: '不说地址', risk: '对方不肯说明工厂地址。' },
        'video-call/evaded': { value: '一再拖延', risk: '对方一再拖延视频或看厂。' },
        'factory-video/refused': { value: '拒绝拍摄', risk: '对方拒绝拍摄工厂视频。' },
        'factory-video/doubtful': { value: '视频可疑', risk: '工厂视频像是借用或陈旧的。' },
      },
      clear: '您已看到场地或可信的视频。',
      advice: '按贸易商或假工厂对待：不在 1688 担保交易之外预付。',
    },
  },
});
