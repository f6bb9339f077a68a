import { attribute, css, custom, textOf } from '../locate';
import type { Candidates, Page } from '../page';
import { memberId, shopUrl } from '../parse/identity';
import { isDash, percent, score } from '../parse/share';
import { text } from '../parse/text';

/** The figure beside a label; labels carry the key of their text (`i18n`), which no translation changes. */
const figure =
  (key: string) =>
  ({ document }: Page): string | undefined => {
    const label = document.querySelector(`#shopNavigation .service-item od-text[i18n="${key}"]`);
    const shown = textOf(label?.closest('.service-item')).slice(textOf(label).length);
    return isDash(shown) ? undefined : shown;
  };

const factoryMember = (found: unknown) => memberId(/\/factory\/(b2b-[\w-]+)\.html/.exec(String(found))?.[1]);

/** The shop header drawn in 2025: service score and repeat rate behind labels, no years. */
export const header2025: Partial<Candidates> = {
  companyName: [
    attribute('#shopNavigation .shop-company-name h1', 'title', text),
    css('#shopNavigation .shop-company-name', text),
  ],
  shopUrl: [attribute('#shopNavigation a.shop-company-name', 'href', shopUrl)],
  memberId: [attribute('#shopNavigation a[data-trace="SHOP_FACTORY_PAGE"]', 'href', factoryMember)],
  repeatRate: [custom('#shopNavigation .service-item[returnRate]', figure('returnRate'), percent)],
  serviceScore: [custom('#shopNavigation .service-item[service]', figure('service'), score)],
};
