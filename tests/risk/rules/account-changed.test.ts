import { examples } from '../rule-examples';

examples('account-changed', {
  risk: [
    { facts: { loginId: '晴川箱包' }, earlier: [{ loginId: '远帆电子' }], degree: 1, says: 'was 远帆电子' },
    {
      facts: { licenceCode: '91330100MA10001560' },
      earlier: [{ licenceCode: '92330100MA10001560' }],
      says: 'licence code',
    },
    { facts: {}, earlier: [{ loginId: '晴川箱包' }, { loginId: '远帆电子' }] },
  ],
  clear: [
    { facts: { loginId: '晴川箱包' }, earlier: [{ loginId: '晴川箱包' }] },
    { facts: { loginId: '晴川箱包:小李' }, earlier: [{ loginId: '晴川箱包' }] },
    { facts: { loginId: '甲' }, earlier: [{ loginId: '乙' }, { loginId: '甲' }] },
    {
      facts: { loginId: '甲' },
      earlier: [
        { loginId: '甲', on: '2025-06-01' },
        { loginId: '乙', on: '2025-01-01' },
      ],
    },
  ],
  unknown: [{ facts: {}, broken: ['loginId'], earlier: [{ loginId: '晴川箱包' }], says: 'could not be understood' }],
  'not applicable': [
    { facts: { loginId: '晴川箱包' } },
    { facts: { loginId: '晴川箱包' }, earlier: [{ membershipYears: 3 }] },
  ],
});
