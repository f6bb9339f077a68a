import type { CheckLink } from './checks';

interface LinkTarget {
  /** the place's own name with its Chinese term, the same in every language */
  name: string;
  url: string;
  /** the address when the company's Chinese name is known; only places whose search takes one have it */
  search?: (companyName: string) => string;
}

/** Where a check is done (domain handbook sections 4, 5 and 8): opened in a tab by the buyer's click, never fetched. */
export const checkLinks: Record<CheckLink, LinkTarget> = {
  gsxt: { name: 'National register 国家企业信用信息公示系统', url: 'https://www.gsxt.gov.cn/index.html' },
  qcc: {
    name: 'Qichacha 企查查',
    url: 'https://www.qcc.com/',
    search: (name) => `https://www.qcc.com/web/search?key=${encodeURIComponent(name)}`,
  },
  tianyancha: {
    name: 'Tianyancha 天眼查',
    url: 'https://www.tianyancha.com/',
    search: (name) => `https://www.tianyancha.com/search?key=${encodeURIComponent(name)}`,
  },
  aiqicha: {
    name: 'Aiqicha 爱企查',
    url: 'https://aiqicha.baidu.com/',
    search: (name) => `https://aiqicha.baidu.com/s?q=${encodeURIComponent(name)}&t=0`,
  },
  creditchina: { name: 'Credit China 信用中国', url: 'https://www.creditchina.gov.cn/' },
  nando: {
    name: 'NANDO (EU notified bodies)',
    url: 'https://webgate.ec.europa.eu/single-market-compliance-space/notified-bodies',
  },
  fcc: { name: 'FCC ID search', url: 'https://apps.fcc.gov/oetcf/eas/reports/GenericSearch.cfm' },
  cnca: { name: 'CCC search 认证认可', url: 'https://cx.cnca.cn/CertECloud/index/index/page' },
  cnas: { name: 'CNAS 认可委', url: 'https://www.cnas.org.cn/' },
  standards: { name: 'GB standards 国家标准', url: 'https://openstd.samr.gov.cn/' },
  'bureau-veritas': { name: 'Bureau Veritas 必维', url: 'https://www.bureauveritas.com/' },
  intertek: { name: 'Intertek 天祥', url: 'https://www.intertek.com/' },
  hugo: { name: 'Hugo 雨果跨境', url: 'https://www.cifnews.com/' },
  wearesellers: { name: 'WeAreSellers 知无不言', url: 'https://www.wearesellers.com/' },
  'rules-1688': { name: '1688 rule centre 规则中心', url: 'https://rulechannel.1688.com/' },
};

/** The address of a link, with the company's name in it where the place takes one. */
export function addressOf(link: CheckLink, companyName: string | null): string {
  const { url, search } = checkLinks[link];
  return companyName === null || !search ? url : search(companyName);
}
