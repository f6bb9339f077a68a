import type { PasteWords } from './en-paste';
import { enPaste } from './en-paste';

const say = (reply: keyof PasteWords['replies']): string => enPaste.replies[reply].say;

/** Words of the paste box in Simplified Chinese; the answers to copy are the same Chinese. */
export const zhCnPaste: PasteWords = {
  verdicts: {
    normal: '这段文字未见异常。',
    careful: '小心：先看完原因再继续。',
    stop: '停：不要这样付款。',
  },
  severities: { low: '弱信号', medium: '信号', high: '强信号', critical: '警告' },
  accounts: {
    company: '对公账户',
    personal: '私人账户或个人银行卡',
    wallet: '支付宝或微信个人钱包',
    abroad: '中国内地以外的账户',
    unknown: '文字没有说明户主的账户',
  },
  reasons: {
    'payee-person': '收款人是个人，不是公司。付给个人的钱无法追回：请走1688订单付款。',
    'payee-different': '收款人不是营业执照上的公司。名称一致之前不要付款。',
    'account-changed': '卖家称账户有变更，这是盗号骗款的常见手法：请在旺旺上再次确认，并只走1688订单付款。',
    'personal-account': '提到了私人账户或个人银行卡，钱没有任何保障：请走1688订单付款。',
    'wallet-account': '提到了个人支付宝或微信。转账和扫码不是担保交易：请走1688订单付款。',
    'private-transfer': '卖家要求站外付款，您会失去担保和退款途径：不要照做。',
    untraceable: '西联、速汇金和虚拟币无法追踪和追回，绝不要这样付给供应商。',
    'payee-near': '收款人与执照名称相近但不一致。请看清不同之处，让卖家更正后再付款。',
    'card-called-company': '说是对公账户，但号码是银行卡号。请索要开户许可证，并走1688订单付款。',
    'payee-unchecked': '无法与执照中文名称核对收款人。请索要营业执照，或打开店铺页面以读取名称。',
    'account-abroad': '账户在中国内地以外，户主不会是执照上的公司：请走1688订单付款。',
    'confirm-early': '卖家要求您在验货前确认收货。确认后货款就放给卖家：请验货后再确认。',
    'full-prepay': '卖家要求先付全款。定金最多付{0}，其余验货后再付。',
    'bank-transfer': '银行转账没有担保。请走1688订单付款，或只付到与执照名称一致的账户。',
    'tracking-impossible': '这个单号不可能存在：校验位不对。请索要真实单号。',
    'tracking-private': '这是专线单号，只有专线自己能查。请要求发顺丰或菜鸟。',
    'tracking-other-carrier': '单号与卖家说的快递公司不符。请问清货在哪家快递。',
    'tracking-words': '提到了内部单号或专线，外人无法查询：请索要可查询的单号。',
    'refuse-visit': '卖家拒绝看厂或视频，可能是贸易商，也可能根本没有工厂：请要求简短视频通话。',
    'review-bribe': '卖家花钱买好评或刷单。不要依赖它的评价。',
    cut: '文字太长，结尾没有读到。请把其余部分单独粘贴。',
    urgency: '卖家在催促。请按自己的节奏来。',
    'wechat-contact': '卖家想用微信沟通。这在国内很常见，本身不是欺诈，但订单、价格和付款请留在1688。',
    'qq-contact': '卖家想用QQ沟通。这很常见，但订单、价格和付款请留在1688。',
    'foreign-chat': '卖家想用其他软件沟通。这很常见，但订单、价格和付款请留在1688。',
  },
  replyTitle: '可以这样回复卖家',
  noLicence: '贵公司',
  replies: {
    'pay-on-platform': { say: say('pay-on-platform'), meaning: '请让我走1688订单（担保交易）付款，改好价格我来拍。' },
    'company-account': { say: say('company-account'), meaning: '我们只能付到与执照名称（{0}）一致的公司账户。' },
    'correct-payee': { say: say('correct-payee'), meaning: '收款人与执照名称（{0}）不一致，请核对后重发。' },
    'old-account': { say: say('old-account'), meaning: '账户有变更时只走1688订单付款，请在旺旺上确认。' },
    staged: { say: say('staged'), meaning: '定金{1}，验货合格后付{2}，都走1688订单。' },
    'confirm-after-inspection': { say: say('confirm-after-inspection'), meaning: '验货后马上确认收货。' },
    'real-tracking': { say: say('real-tracking'), meaning: '请发可在官网查询的单号和快递名称，最好是顺丰。' },
    'video-call': { say: say('video-call'), meaning: '下单前想视频几分钟看看工厂。' },
    'honest-reviews': { say: say('honest-reviews'), meaning: '收货验货后如实评价。' },
    'chat-here': { say: say('chat-here'), meaning: '请在1688旺旺上沟通，便于留存记录。' },
    'no-hurry': { say: say('no-hurry'), meaning: '内部确认后在1688下单。' },
    thanks: { say: say('thanks'), meaning: '收到，谢谢。' },
  },
};
