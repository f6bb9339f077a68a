const offer = {
  offerId: '900000000001',
  title: '样例<font color=red>灯</font>',
  loginId: '样例灯具',
  memberId: 'b2b-1000000000001aaaaa',
  priceInfo: { price: '3.50' },
  shop: { text: '样例灯厂', tpYear: '5' },
  factoryInspection: 'true',
  superFactory: false,
  afterPrice: { text: '全网3.4万+件' },
  afterTags: { title: '回头率', text: '31%' },
  tags: [{ text: '先采后付' }, { text: '回头率31%' }],
  turnHead: { percent: '31%' },
  province: '浙江',
  city: '虚构市',
  shopAddition: {
    shopLinkUrl: 'http://fixture-lamps.1688.com?x=1',
    tradeService: { compositeNewScore: '4.5' },
    quantityPrices: [{ quantity: '≥2个', value: '3.50' }],
  },
};
const company = {
  factoryInspection: true,
  companyModel: {
    company: '样例经营部',
    loginId: '样例经营',
    userId: 'b2b-1000000001',
    domainUri: 'shop1a2b3c4d5e6f7.1688.com',
    tpServiceYear: '10',
    repeatRate: '0.31',
    complianceRate: '0.9',
    memberTags: '源头工厂;买家保障',
  },
};
const header = {
  companyName: '样例市灯具有限公司',
  tpYear: 7,
  isTp: true,
  isShili: 'true',
  appData: { customerStar: '4.0', serviceList: [{ serviceKey: 'lgt_group_value_new', score: '4.0' }] },
};
const globalData = { memberId: 'b2b-1000000000001aaaaa', sellerLoginId: '样例灯具', domain: 'fixture-lamps.1688.com' };
const review = { content: '灯很亮', starLevel: '5', raterUserNick: 's**7', gmtPublished: 1767200400000, quantity: 2 };
const templateData = {
  pcJumpUrl: 'https://m.1688.com/offer/900000000001.html',
  firstPartPrice: '3',
  secondPartPrice: '5',
};
const item = { id: '900000000002', subject: '样例灯', offerPrice: '19.90', unit: '套', vagueSaleQuantity: '1.1万+' };

/** An invented reply of every shape the readers know, by what it is. */
export const replies: Record<string, unknown> = {
  search: { data: { data: { OFFER: { items: [{ data: offer }, { data: { ...offer, offerId: 900000000002 } }] } } } },
  catalogue: { data: { content: { offerList: [item, { ...item, id: '900000000003' }] } } },
  companies: { data: { data: { companyWithOfferLists: [company, company] } } },
  company: { data: { data: { companyWithOfferLists: [company] } } },
  header: {
    data: { data: { companyName: '样例店', tpYear: '4年', customerStar: '4.5分', byrRepeatRateText: '31.5%' } },
  },
  pageData: {
    result: {
      pageData: { globalData, components: { 1: { moduleName: 'wp_pc_common_header', moduleData: header } } },
    },
  },
  shopCard: {
    data: {
      model: {
        shopName: '样例市灯具有限公司',
        shopUrl: 'https://fixture-lamps.1688.com',
        tpYear: 3,
        iconType: 'slsj',
        shopData: [
          { dataKey: '店铺回头率', dataValue: '31', unit: '%' },
          { dataKey: '店铺服务分', dataValue: '4.5', unit: '分' },
          { dataKey: '准时发货率', dataValue: '- %' },
        ],
      },
    },
  },
  shopCard2023: { data: { companyName: '样例店', companyLabel: '实力商家', retentionRate: '0.4' } },
  qualification: { data: { memberId: 'b2b-1000000001', businessInfo: { companyName: '样例有限公司' } } },
  factoryCard: { data: { result: { name: '样例厂', memberId: 'b2b-1000000001', tpYears: '6' } } },
  rates: { data: { model: { goodRates: 99.9, goodsGrade: 5, commonTagNodeList: [{ name: '全部', count: 2497 }] } } },
  reviews: { data: { model: [review, { ...review, content: '很好' }] } },
  offerCard: { content: {}, extension: { dynamic_msg_content: JSON.stringify([{ templateData }]) } },
};
