import { mark, type MarkMeaning } from './meaning';

/** Marks of sellers (badges.json; strengths are our judgement). */
export const sellerMarks: readonly MarkMeaning[] = [
  mark(
    'trustpass',
    ['诚信通', '诚信通会员'],
    'paid',
    1,
    [
      'A registered body paid the yearly fee; the fee is small beside a large order.',
      '一家登记主体交了年费；与大额订单相比年费很少。',
    ],
    ['No factory was audited and no goods are guaranteed.', '没有验厂，也不担保货物。'],
  ),
  mark(
    'powerful-merchant',
    ['实力商家', '牛头', '牛头标'],
    'paid',
    2,
    [
      'A bigger seller who pays for a higher tier and is held to service rules.',
      '规模较大，付费升级，并受服务规则约束。',
    ],
    [
      'It is no proof of a factory: traders hold it too. It implies no age.',
      '不能证明是工厂，贸易商也有；也不代表开店年限。',
    ],
  ),
  mark(
    'super-factory',
    ['超级工厂'],
    'chosen',
    3,
    ['1688 treats the seller as a maker of some size.', '平台认定为有一定规模的生产商。'],
    [
      'This product was not tested, and a store one year old can hold it.',
      '没有检测过这件商品，开店一年的店也可能有。',
    ],
  ),
  mark(
    'source-flagship',
    ['源头旗舰', '源头旗舰店'],
    'chosen',
    2,
    ['1688 chose the shop for a newer top mark.', '平台选中的新版头部店铺标识。'],
    ['How shops are chosen is not public.', '评选标准未公开。'],
  ),
  mark(
    'source-factory',
    ['源头工厂'],
    'status',
    1,
    ['The seller claims to make what it sells.', '卖家自称是生产方。'],
    [
      'Anybody may write 源头工厂 in a title; ask for a video of the lines.',
      '标题里谁都可以写“源头工厂”；请要求看生产线视频。',
    ],
  ),
  mark(
    'deep-factory-audit',
    ['深度验厂', '深度认证', '深度认证报告', '实地认证', '验厂报告'],
    'audit',
    3,
    [
      'An inspector went to an address on one day and saw plant, staff and papers.',
      '第三方在某一天到过地址，看过厂房、人员和文件。',
    ],
    [
      'Reports say themselves that they describe what the seller showed. Check the date (older than a year is weaker) and that name and address are those of the licence.',
      '报告自己写明只描述商家提供的材料。请核对日期（超过一年较弱）以及名称、地址是否与执照一致。',
    ],
  ),
  mark(
    'deep-trader-audit',
    ['深度验商', '验商报告'],
    'audit',
    2,
    [
      'The same visit to a trader: an office and papers were seen.',
      '同样的实地核查，但对象是贸易商：看过办公地点和文件。',
    ],
    ['It is no factory audit: it says that the seller is not the maker.', '不是验厂：它说明卖家不是生产方。'],
  ),
  mark(
    null,
    ['SGS', '必维', '天祥', '莱茵', '南德', 'BV', 'Intertek', 'TÜV', 'TUV'],
    'audit',
    2,
    [
      'An inspector is named. Only a report number looked up with the inspector counts.',
      '提到了检验机构。只有在该机构查到的报告编号才算数。',
    ],
    ['A logo is a picture; without a number it proves nothing.', '标志只是图片；没有编号不能证明什么。'],
  ),
  mark(
    null,
    ['工厂认证', '认证工厂'],
    'chosen',
    2,
    ['1688 lists the seller as a checked factory.', '平台把卖家列为认证工厂。'],
    ['How it was checked is not public.', '认证过程未公开。'],
  ),
  mark(
    'brand-authorization',
    ['品牌授权', '授权书', '正品授权'],
    'status',
    2,
    ['A letter of a brand owner was filed.', '提交过品牌方的授权书。'],
    [
      'Look for the whole chain: trademark, owner, this seller’s name, period, class of goods.',
      '需看完整链条：商标、权利人、被授权方名称、期限、商品类别。',
    ],
  ),
  mark(
    'enterprise-verified',
    ['企业身份认证', '企业认证', '企业实名认证'],
    'status',
    1,
    ['The account belongs to a registered company.', '账号对应一家登记的企业。'],
    ['It shows that the company exists, nothing more.', '只说明企业存在。'],
  ),
  mark(
    null,
    ['个体经营', '个体', '个体工商户', '个人'],
    'status',
    0,
    [
      'A sole trader 个体工商户 is registered (code 92); 个人 is no business at all.',
      '个体工商户有登记（代码92开头）；“个人”则不是经营主体。',
    ],
    ['It is no sign of fraud, but means are small: keep orders small.', '不代表欺诈，但实力较小：订单宜小。'],
  ),
  mark(
    null,
    ['金牌供应商'],
    'paid',
    1,
    ['A paid tier of Alibaba.com.', '阿里巴巴国际站的付费等级。'],
    [
      'In 2011, 2,326 holders were found to have cheated buyers: a paid mark can be bought.',
      '2011年曾查出2326家持有者欺诈买家：付费标识可以买到。',
    ],
  ),
  mark(
    null,
    ['诚信通指数'],
    'retired',
    0,
    ['An older points score.', '旧的积分指标。'],
    ['Not used any more as far as is known.', '目前已知不再使用。'],
  ),
];
