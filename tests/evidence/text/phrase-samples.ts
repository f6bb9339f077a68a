import type { PhraseCategory } from '@/domain/pasted';

type Samples = Partial<Record<PhraseCategory, string>>;

/** Invented texts by category, parted by "|": the handbook's own positive samples and more. */
export const suspicious: Samples = {
  'wechat-contact':
    '加微信聊|加我v信|加V|加vx详聊|可以加薇信|微信号：abc_12345|vx: zhang8888|手机微信同号|扫码加我|please add me on WeChat|our wechat id 12|加我企微',
  'qq-contact': 'QQ：12345678|扣扣 123456|加我QQ',
  'foreign-chat': 'WhatsApp +86 13800138000|contact us via WhatsApp|wa.me/8613800138000|加飞机号|line id: shop123',
  'private-transfer':
    '私下转账便宜5%|线下付款可以优惠|我们不走平台|微信转账给我就行|给你发个收款码|打到老板卡|可以走私户|please pay to my personal account|' +
    'trade outside of the platform|wechat transfer is ok|不用在1688付款|站外交易更便宜|钱转我支付宝就行|支付宝转账也可以|pay the deposit to my wechat|' +
    'use my alipay|不能开票私下转账便宜|不要担心私下转账很安全',
  'bank-transfer': '银行转账也可以|走对公账户|打款到这个账号|户名：张三|bank transfer please',
  untraceable: '西联汇款|Western Union only|可以付USDT|走西联也行',
  'account-changed':
    '支付宝被冻结了|换一个收款账户|our account is temporarily suspended|please use the new account|换了新账号',
  'full-prepay': '全款发货|先付全款|款到发货|100% payment in advance',
  'confirm-early': '麻烦您先点一下确认收货|确认收货后马上发货|confirm receipt first',
  'review-bribe': '五星好评返现|好评有礼|我们可以刷单',
  'refuse-visit': '不方便视频|工厂不对外|cannot allow visit',
  urgency: '今天付就发|you must pay today',
};

/** Texts that look alike and mean something else. */
export const innocent: Samples = {
  'wechat-contact':
    '关注微信公众号|微信支付很方便|支持微信支付|VR眼镜|加厚v领连衣裙|加微波炉可用|vx100型号 电机|微商专供|微信小程序码牌|加V领|加微弹面料',
  'qq-contact': 'QQ糖 500g|企鹅公仔',
  'foreign-chat': 'phone case with card holder|fishing line|baseline idea|电报风格复古台灯',
  'private-transfer': '线下门店|支付宝担保交易|平台担保|个人护理|线下转线上|10% off 1688 price',
  'bank-transfer': '银行卡保护套|户外帐篷',
  untraceable: '西装联系客服|有什么东西联系我们|江西联创电子有限公司|陕西联系人|比特币纪念币摆件',
  'account-changed': '账户余额|换货|换账号登录',
  'full-prepay': '全棉|全款式|7天无理由全额退款|100%纯棉',
  'confirm-early': '收到货后请确认收货|买家确认收货',
  'review-bribe': '好评如潮|98%好评率',
  'refuse-visit': '支持视频看厂|欢迎来厂参观',
  urgency: '最后更新',
};

/** Ways to hide a phrase from a simple search. */
export const split: Samples = {
  'wechat-contact': '加 v.x 聊|加微 信|加ＶＸ详聊|加薇\u200b信|加w-x|＋Ⓥ聊|加 v x 聊|加维 信|加 ѵх 聊',
  'private-transfer':
    '私 下 转 账|微\n信\n转\n账|线-下-付-款|微.信.转.账|微 信 转账|私\u00ad下\u2060转账|線下付款|微信轉帳|维信转账|个人帐户收款|私̶下̶转̶账̶',
  'account-changed': '換一個收款帳戶|支 付 宝 被 冻 结 了',
  'qq-contact': 'q q 12345678|加 Q.Q',
};

/** Everyday sentences of honest sellers and of the platform; none may be called critical. */
export const honest = [
  '请在1688平台下单付款，我们走担保交易。',
  '请勿私下转账，谨防诈骗。',
  '我们从不要求客户线下付款',
  '平台提醒：严禁私下交易、线下付款、微信转账',
  '不接受微信转账，请走平台。',
  '私下交易没有保障，请走平台',
  '我们财务不能付到个人账户，请理解',
  '请不要相信任何要求打款到个人账户的信息',
  '微信支付很方便',
  '关注微信公众号领取优惠',
  '加微信方便沟通，付款请走平台',
  '我的微信 abc12345，有问题随时联系',
  '支持支付宝担保交易',
  '请登录您的个人账号查看订单',
  '有问题电话直接打给我',
  '退款会直接打款到您的支付宝',
  '您的支付宝限额了可以分两次支付',
  '有什么东西联系我们客服',
  '江西联创电子有限公司',
  '满500减50，今天下单今天发',
  '48小时内发货，发顺丰',
  '款式多，支持混批',
  '定金30%，验货后付70%尾款，走1688订单',
  '对公转账请核对公司名称',
  '线下门店地址在示例市场',
  '广交会线下交易会期间有优惠',
  '线下转线上运营',
  '收到货验收后麻烦您确认收货',
  '欢迎来厂参观，也可以视频看厂',
  '比特币纪念币 工艺品摆件',
  '可以开增值税专用发票',
  '7天无理由退货，运费险',
  'Please place the order on 1688 and pay by escrow.',
  'We never ask for payment outside of the platform.',
  'We do not accept payments to a personal account.',
  "Don't transfer money to any personal account.",
  'Please log in to your personal account to see the order.',
  'We can give you 5% off 1688 price.',
  'We opened a new account on TikTok, follow us.',
  'You may contact us on WeChat, payment only on 1688.',
  'Full payment is refunded if the goods are bad.',
  'The balance is paid after inspection.',
  'Our factory is open, you can visit or make a video call.',
] as const;
