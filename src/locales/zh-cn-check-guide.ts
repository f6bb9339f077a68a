import type { CheckGuides } from './en-check-guide';
import { zhCnLaterChecks } from './zh-cn-check-guide-later';

/** 每项检查怎么做：也是培训新同事的教材。 */
export const zhCnCheckGuide: CheckGuides = {
  'licence-lookup': {
    why: '店名不能证明任何事。登记系统会显示该公司是否存在、是否正常经营、能否销售这些商品。',
    how: [
      '复制中文名称或统一社会信用代码，粘贴到国家企业信用信息公示系统查询（需先完成图形验证）。',
      '把名称与店铺、收款人逐字核对。差一个字就是另一家公司。',
      '查看是否列入经营异常名录或严重违法失信名单，并记下状态、注册资本和经营范围。',
    ],
    outcomes: {
      registered: '已登记、存续，名称一致',
      'name-differs': '已登记，但名称不一致',
      'red-list': '列入经营异常或严重违法失信名单',
      'not-active': '已注销或被吊销',
      'not-found': '查不到',
      asked: '已向卖家索要执照',
    },
    questions: {
      sameName: '执照名称与店铺名称一致吗？',
      coversGoods: '经营范围包含这些商品吗？',
      status: '登记状态',
      capital: '注册资本',
      scope: '经营范围',
      integrity: '异常名录与处罚记录',
    },
  },
  'factory-video': {
    why: '真工厂五分钟就能拍一段视频，冒充工厂的贸易商只能借用别人的。',
    how: [
      '要求拍当天的视频：带公司名称的大门、正在运转的生产线、线上有您的商品。',
      '再要求一个无法提前准备的细节，例如纸上写当天日期。',
    ],
    outcomes: {
      convincing: '可信：看到名称、生产线和商品',
      doubtful: '可疑：借用、陈旧或看不到名称',
      refused: '拒绝',
      asked: '已要求，尚未收到',
    },
    questions: {
      nameOnGate: '大门、墙面或工服上能看到公司名称吗？',
      ownGoods: '生产线上是您要的商品吗？',
      filmedForYou: '是专门为您拍的吗？',
    },
  },
  'video-call': {
    why: '不愿展示场地的，不是贸易商就是骗子，这是最明显的信号。',
    how: [
      '在工作时间临时视频通话，或派人到执照上的地址查看。',
      '要求从大门一路走到生产线和您的货物存放处，并询问每台机器的用途。',
    ],
    outcomes: {
      seen: '已视频或实地看到',
      evaded: '一再拖延',
      refused: '拒绝',
      'address-withheld': '不肯说明地址',
      asked: '已约定时间',
    },
    questions: {
      machinesRun: '看到机器在运转吗？',
      addressMatches: '与执照地址一致吗？',
      address: '看到的地址',
    },
  },
  'ask-others': {
    why: '别的买家可能已被同一家公司（换了店名）骗过。',
    how: ['在雨果跨境、知无不言上搜索公司的中文全称，不要只搜店名。', '也可在 1688 社区询问。没有回音不代表安全。'],
    outcomes: {
      'nothing-found': '没有发现',
      complaints: '有可信的投诉',
      asked: '已询问，尚无回复',
    },
    questions: { found: '发现了什么，在哪里' },
  },
  sample: {
    why: '样品好、大货差是最常见的手法。没有样品，就没有比较的依据。',
    how: [
      '在 1688 上从同一商品页下样品单并正常付款。',
      '对照描述称重、测量、拍照，留一件由双方签封。',
      '检查标签和品牌：带品牌的商品需要权利人的品牌授权书。',
    ],
    outcomes: {
      matches: '与描述一致',
      differs: '与描述不符',
      refused: '不肯寄样',
      ordered: '已下单，在途',
    },
    questions: {
      material: '材质与描述一致吗？',
      workmanship: '做工好吗？',
      parts: '配件齐全且能用吗？',
      packaging: '包装经得起运输吗？',
      labels: '标签和警示符合目标市场要求吗？',
      brandRights: '没有品牌，或已出示授权？',
    },
  },
  'test-report': {
    why: '报告常被借用或伪造。只有真实、且写明本产品和本供应商的报告才算数。',
    how: [
      '在本项核查中输入编号，看它是什么，再到发证处查询。',
      'CE 是制造商自己的声明，只有部分产品需要四位编号的公告机构；FCC ID 只用于无线产品。',
      'GB/T 是标准，没有“GB/T证书”，只有依据它的检测报告；CNAS、CMA 说的是实验室。',
    ],
    outcomes: {
      genuine: '已查询：真实，且为本产品',
      'not-needed': '该商品不需要',
      missing: '需要但没有',
      'other-product': '属于别的产品或公司',
      'not-in-register': '查不到该编号',
      asked: '已索要，尚未收到',
    },
    questions: {
      namesSupplier: '写明本公司吗？',
      namesModel: '写明本型号吗？',
      inDate: '在有效期内吗？',
      number: '报告或证书编号',
    },
  },
  'trial-order': {
    why: '小单能看出对方如何打包、发货和答复，风险也小。',
    how: ['大货之前，在 1688 内下同款 50 至 100 件并付款。', '逐件检查（数量太少，抽样说明不了问题），并与封样比较。'],
    outcomes: {
      good: '好：与样品一致，按时',
      poor: '差：延误，或不如样品',
      refused: '不接小单',
      ordered: '已下单，在途',
    },
    questions: { asSample: '与样品一致吗？', onTime: '按时到货吗？', units: '数量' },
  },
  ...zhCnLaterChecks,
};
