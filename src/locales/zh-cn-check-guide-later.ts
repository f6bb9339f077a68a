import type { enLaterChecks } from './en-check-guide-later';

/** 从合同开始的检查。 */
export const zhCnLaterChecks: typeof enLaterChecks = {
  contract: {
    why: '没写下来的就无法主张，无论在 1688 纠纷还是在法院。',
    how: [
      '大额订单要在 1688 签电子合同：交货期、规格、售后、违约责任。',
      '合同中的卖方必须与执照上的公司名称一字不差。',
    ],
    outcomes: { complete: '已签，四项齐全', incomplete: '缺少条款', refused: '不肯签', drafted: '已起草，未签' },
    questions: {
      dates: '写明交货期？',
      specifications: '写明规格并注明样品？',
      afterSales: '写明售后：维修、退换、退款？',
      breach: '写明违约责任？',
      sellerName: '卖方就是执照上的公司吗？',
    },
  },
  payment: {
    why: '只有在 1688 内付款的订单才受担保交易保护。其他方式付出的钱追不回来。',
    how: [
      '在 1688 内付款，先付定金，验货后付尾款，绝不一次付清。',
      '必须走银行时，只付到公司的对公账户，收款人与执照一字不差。',
      '个人微信、支付宝或银行卡不是公司。临时更换账户，未经视频确认前一律当作骗局。',
    ],
    outcomes: {
      inside: '1688 担保交易',
      company: '公司对公账户',
      'payee-differs': '收款人是另一家公司',
      private: '要求付到个人账户、微信或二维码',
      pending: '尚未商定',
    },
    questions: { payeeName: '收款人与执照名称一致吗？', staged: '分期付款，尾款在验货之后？', payee: '收款人名称' },
  },
  inspection: {
    why: '尾款是您唯一的筹码。付尾款之前、1688 放款之前，必须有人看过货。',
    how: [
      '货物包装完成、付尾款之前，预约必维、天祥或货代的验货员。',
      '按本项的抽样方案：开几件、多少缺陷算不合格。',
      '货到货代仓：发货后第 10 天前完成验货，或申请延长收货，否则 1688 可能自动确认。',
    ],
    outcomes: { passed: '合格', failed: '不合格', refused: '不让验货', booked: '已预约' },
    questions: { beforeBalance: '在付尾款之前？', inspector: '验货机构', number: '报告编号' },
  },
  logistics: {
    why: '真单号可能是空包，假单号则根本没有包裹。',
    how: [
      '要求用顺丰或菜鸟，在本项核查中输入单号，看可能属于哪家。',
      '小心专线和内部单号，只有对方自己能查。',
      '到承运商官网查询：两天内有首次扫描、城市是货代所在地、重量相符。',
    ],
    outcomes: { moving: '承运商可查，在途', doubtful: '可疑：无扫描、城市或重量不符', shipped: '已收到单号，尚未查询' },
    questions: {
      knownCarrier: '承运商自己能查到吗？',
      cityFits: '目的地是货代所在城市吗？',
      weightFits: '重量与货物相符吗？',
      number: '运单号',
    },
  },
  'export-papers': {
    why: '单证不一致会让货物滞留海关，那时卖家往往已难联系。',
    how: ['付尾款前索取发票、装箱单、报关单。', '三者的名称、数量、重量、价格必须一致，并与合同相符。'],
    outcomes: { complete: '齐全且一致', missing: '缺少单证', disagree: '相互矛盾', asked: '已索要，尚未收到' },
    questions: {
      invoice: '发票？',
      packingList: '装箱单？',
      declaration: '报关单？',
      sameNames: '名称和数量都一致吗？',
      number: '报关单号',
    },
  },
  'keep-records': {
    why: '纠纷看证据。站外聊天和丢失的凭证几乎没用。',
    how: ['在旺旺里沟通。保存聊天、订单页、合同、写明收款人的付款凭证、执照和报告。', '开箱前后连同单号全程录像。'],
    outcomes: { kept: '全部保存', partly: '还缺一些' },
    questions: {
      chat: '旺旺聊天记录？',
      orderPage: '订单页？',
      contract: '合同？',
      receipt: '写明收款人的付款凭证？',
      licence: '执照？',
      photos: '货物照片或录像？',
    },
  },
};
