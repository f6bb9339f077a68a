import { attribute, css, labelled, type LabelledRow } from '../locate';
import type { Candidates } from '../page';
import { shopUrl } from '../parse/identity';
import { percent, score } from '../parse/share';
import { membershipYears } from '../parse/shop';
import { text } from '../parse/text';

const figures: LabelledRow = {
  row: '#shopNavigation .shop-data-item',
  label: '.shop-data-item-label',
  value: '.shop-data-item-value',
};

/** Labels as captured in Chinese, English and Turkish; a label we do not know is not taken, whatever stands beside it. */
const repeatLabels = ['店铺回头率', '回头率', 'Store return rate', 'Store repurchase rate', 'Mağaza İade Oranı'];
const serviceLabels = [
  '店铺服务分',
  '服务分',
  'Store service score',
  'Store service points',
  'Mağaza hizmet noktaları',
];

/** 综合履约率 is drawn where the shop has no 准时发货率. */
const onTimeLabels = ['准时发货率', '按时发货率', '综合履约率', 'On-time delivery rate', 'Genel Yerine Getirme Oranı'];

/** The shop header drawn since 2026. The parser takes its nested links apart, so nothing is looked up inside a link. */
export const header2026: Partial<Candidates> = {
  companyName: [
    attribute('#shopNavigation .shop-company-name h1', 'title', text),
    css('#shopNavigation .shop-company-name', text),
  ],
  shopUrl: [
    attribute('#shopNavigation a.shop-company-name', 'href', shopUrl),
    attribute('#shopNavigation a.shop-container', 'href', shopUrl),
  ],
  membershipYears: [css('#shopNavigation .shop-tp-year', membershipYears)],
  repeatRate: [labelled(repeatLabels, figures, percent)],
  serviceScore: [labelled(serviceLabels, figures, score)],
  onTimeRate: [labelled(onTimeLabels, figures, percent)],
};
