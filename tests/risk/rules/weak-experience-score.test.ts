import { examples } from '../rule-examples';

examples('weak-experience-score', {
  risk: [
    {
      facts: { serviceScores: { consultation: 3, logistics: 4, dispute: 5, quality: 3.2, returns: null } },
      degree: 0.65,
    },
  ],
  clear: [{ facts: { serviceScores: { consultation: 4, logistics: 4, dispute: 5, quality: 3.9, returns: null } } }],
  unknown: [
    { facts: {} },
    { facts: { serviceScores: { consultation: null, logistics: null, dispute: null, quality: null, returns: null } } },
  ],
});
