import { answered } from '../check-answers';
import { examples } from '../rule-examples';

examples('refused-visit', {
  risk: [
    { facts: {}, checks: [answered('video-call', 'refused')], degree: 1, says: 'video call' },
    { facts: {}, checks: [answered('video-call', 'address-withheld')], degree: 1, says: 'where the factory is' },
    { facts: {}, checks: [answered('video-call', 'evaded')], degree: 0.8, says: 'again and again' },
    { facts: {}, checks: [answered('factory-video', 'refused')], degree: 0.7, says: 'film' },
    { facts: {}, checks: [answered('factory-video', 'doubtful')], degree: 0.5, says: 'borrowed' },
  ],
  clear: [{ facts: {}, checks: [answered('video-call', 'seen')] }],
  unknown: [{ facts: {}, checks: null }],
});
