import { judgedCard } from '../../e2e/card';
import { sampleOffer } from '../../e2e/sample-offer';
import { addedScript } from '../added-script';
import { timed, type Measure } from '../row';

/** All script of an offer page, from its first byte until the card holds its verdict. */
export const offerPage: Measure = async () => {
  const { ours, empty } = await addedScript(sampleOffer('od-2026'), 6, async (page, own) => {
    if (own) await judgedCard(page);
  });
  return [timed('added script on one offer page, until its verdict is drawn', ours - empty, 'ms', null, empty)];
};
