import type { AccountKind, PastedReason, PastedVerdict, PhraseSeverity, SellerReply } from '@/domain/pasted';

/** An answer to the seller: `say` is polite Chinese to copy, `{0}` the Chinese name on the licence; `meaning` is for the buyer. */
export interface ReplyWords {
  say: string;
  meaning: string;
}

/** Words of the paste box in English: verdicts, what each reason means and what to do, and answers to the seller. */
export const enPaste = {
  verdicts: {
    normal: 'Nothing unusual found in this text.',
    careful: 'Take care: read the reasons before you go on.',
    stop: 'Stop: do not pay this way.',
  } satisfies Record<PastedVerdict, string>,
  severities: { low: 'weak sign', medium: 'sign', high: 'strong sign', critical: 'warning' } satisfies Record<
    PhraseSeverity,
    string
  >,
  accounts: {
    company: 'a company’s account 对公账户',
    personal: 'a person’s account or card 私人账户',
    wallet: 'an Alipay or WeChat wallet 支付宝/微信',
    abroad: 'an account outside mainland China',
    unknown: 'an account whose owner the text does not tell',
  } satisfies Record<AccountKind, string>,
  reasons: {
    'payee-person':
      'The payee is a person, not the company. Money sent to a person cannot be taken back: pay by a 1688 order instead.',
    'payee-different': 'The payee is not the company on the licence. Do not pay until the names are the same.',
    'account-changed':
      'The seller says that the account has changed. This is how hijacked chats steal payments: ask again inside 1688 chat, and pay only by a 1688 order.',
    'personal-account':
      'A private account or card is named. Nothing holds the money back there: pay by a 1688 order instead.',
    'wallet-account':
      'A personal Alipay or WeChat is named. A transfer or a QR code is not escrow: pay by a 1688 order instead.',
    'private-transfer': 'The seller asks to pay outside 1688. You lose escrow and any way to a refund: do not do it.',
    untraceable: 'Western Union, MoneyGram and crypto cannot be traced or taken back. Never pay a supplier that way.',
    'payee-near':
      'The payee is almost the name on the licence, but not the same. Look at the part that differs and let the seller correct it before you pay.',
    'card-called-company':
      'It is called a company account, but the number is that of a bank card. Ask for the account permit 开户许可证 and pay by a 1688 order.',
    'payee-unchecked':
      'The payee could not be compared with a Chinese licence name. Ask for the licence, or open the shop page so that the name can be read.',
    'account-abroad':
      'The account is outside mainland China, so its owner cannot be the company on the licence. Pay by a 1688 order instead.',
    'confirm-early':
      'The seller asks you to confirm receipt before you have inspected the goods. Confirming releases the money: do it only after inspection.',
    'full-prepay': 'The seller wants all the money first. Pay a deposit of at most {0} and the rest after inspection.',
    'bank-transfer':
      'A bank transfer holds nothing back. Pay by a 1688 order, or only to an account whose name equals the licence.',
    'tracking-impossible': 'This parcel number cannot exist: its check digit is wrong. Ask for the real number.',
    'tracking-private':
      'The number belongs to a dedicated line 专线 that only the line itself can track. Ask for SF Express 顺丰 or Cainiao 菜鸟.',
    'tracking-other-carrier':
      'The number does not fit the carrier that the seller names. Ask which carrier has the goods.',
    'tracking-words':
      'An internal number or a dedicated line is named. Nobody else can check it: ask for a number you can track.',
    'refuse-visit':
      'A visit or a video is refused. The seller may be a trader or no factory at all: ask for a short video call.',
    'review-bribe': 'The seller pays for good reviews or makes orders up. Do not rely on its reviews.',
    cut: 'The text is very long, and its end was not read. Paste the rest on its own.',
    urgency: 'The seller presses for time. Take the time you need.',
    'wechat-contact':
      'The seller wants to talk on WeChat. That is common in China and no fraud by itself, but keep orders, prices and payment inside 1688.',
    'qq-contact': 'The seller wants to talk on QQ. That is common, but keep orders, prices and payment inside 1688.',
    'foreign-chat':
      'The seller wants to talk in another app. That is common, but keep orders, prices and payment inside 1688.',
  } satisfies Record<PastedReason, string>,
  replyTitle: 'What to answer the seller',
  noLicence: 'your company',
  replies: {
    'pay-on-platform': {
      say: '您好，我只通过1688平台订单（担保交易）付款，麻烦您改好价格我来拍单，谢谢。',
      meaning: 'Please let me pay by a 1688 order (escrow); set the price and I will order.',
    },
    'company-account': {
      say: '您好，我们财务只能付款到与营业执照名称一致的公司账户（{0}），不能付到个人账户，请理解。',
      meaning: 'We can only pay to a company account whose name equals the licence ({0}), not to a person.',
    },
    'correct-payee': {
      say: '您好，收款人名称与营业执照（{0}）不一致，请核对后再发给我，谢谢。',
      meaning: 'The payee is not the name on the licence ({0}). Please check it and send it again.',
    },
    'old-account': {
      say: '您好，收款账户有变更的话，我只能走1688平台订单付款，请在旺旺上确认，谢谢。',
      meaning: 'If the account has changed I can only pay by a 1688 order; please confirm in the 1688 chat.',
    },
    staged: {
      say: '您好，我们付{1}定金，验货合格后付{2}尾款，都走1688订单，可以吗？',
      meaning: 'We pay a {1} deposit and {2} after inspection, both by 1688 orders. Is that all right?',
    },
    'confirm-after-inspection': {
      say: '您好，我们收到货并验货后会马上确认收货，谢谢理解。',
      meaning: 'We confirm receipt at once after the goods have come and been inspected.',
    },
    'real-tracking': {
      say: '您好，麻烦发一下可以在快递官网查询的运单号和快递公司名称，最好是顺丰，谢谢。',
      meaning:
        'Please send the carrier’s name and a number that can be tracked on its own site, SF Express if possible.',
    },
    'video-call': {
      say: '您好，下单前想和您视频几分钟看一下工厂，您什么时候方便？',
      meaning: 'Before ordering we would like a short video call to see the factory. When would it suit you?',
    },
    'honest-reviews': {
      say: '您好，评价我们会在收货验货后如实填写，谢谢。',
      meaning: 'We write an honest review after we have received and inspected the goods.',
    },
    'chat-here': {
      say: '您好，为了方便留存记录，我们在1688旺旺上沟通就好，谢谢。',
      meaning: 'So that a record is kept, let us talk in the 1688 chat.',
    },
    'no-hurry': {
      say: '您好，我们需要内部确认一下，确认好就在1688下单，谢谢。',
      meaning: 'We have to confirm this inside our company and order on 1688 then.',
    },
    thanks: { say: '您好，收到，谢谢。', meaning: 'Received, thank you.' },
  } satisfies Record<SellerReply, ReplyWords>,
};

export type PasteWords = typeof enPaste;
