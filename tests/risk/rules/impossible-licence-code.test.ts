import { examples } from '../rule-examples';

examples('impossible-licence-code', {
  risk: [
    { facts: { licenceCode: '91330100MA1000156X' }, degree: 1, says: 'never issued' },
    { facts: { licenceCode: '91330100MA10001506' } },
  ],
  clear: [{ facts: { licenceCode: '91330100MA10001560' }, pageKind: 'credit' }],
  unknown: [{ facts: {} }, { facts: {}, broken: ['licenceCode'], says: 'could not be understood' }],
  'not applicable': [{ facts: { licenceCode: '330100000001234' }, says: 'older' }],
});
