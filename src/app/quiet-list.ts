import type { NamedRule, QuietList } from '@/domain/quiet';
import { quietStores } from '@/store/quiet-stores';
import type { Context } from './context';
import { noticesAside, speakOfNotices } from './reading-health';
import { languageFor, loadSettings } from './settings';
import { silenceable } from './silenced';
import type { Question } from './topics';

/** Everything the buyer silenced; with `speak` the notices about reading that were put aside are spoken of again first. */
export async function quietList(context: Context, { speak }: Question<'quiet'>): Promise<QuietList> {
  if (speak) await speakOfNotices(context);
  const settings = await loadSettings(context);
  const language = languageFor(context, settings);
  const named = silenceable.map(({ id, texts }): NamedRule => ({ rule: id, title: texts[language].title }));
  const quiet = new Map(settings.quietRules.map((one) => [one.rule, one]));
  return {
    stores: await quietStores(context.database),
    rules: named.flatMap((one) => {
      const found = quiet.get(one.rule);
      return found ? [{ ...one, ...found }] : [];
    }),
    silenceable: named.filter(({ rule }) => !quiet.has(rule)),
    notices: (await noticesAside(context)).length,
  };
}
