import type { PhraseCategory, PhraseSeverity } from '@/domain/pasted';

/** A pattern for folded text; with a second one that, found in the same clause, tells an innocent use. */
export type PhrasePattern = readonly [found: string, unless?: string];

export interface PhraseGroup {
  category: PhraseCategory;
  severity: PhraseSeverity;
  patterns: readonly PhrasePattern[];
}

const wechat = '(?:微信|威信|薇信|维信|徽信|v信|vx|wx)';
/** What may follow a bare 微 or 薇 that stands for WeChat, and not for a word such as 微波. */
const chatting = '(?=$|[^\\u4e00-\\u9fff]|[聊详发看谈说吧哦呢好再拉咨沟])';
const signingIn = '登录|登陆|注册|绑定|实名|log ?in|sign ?in|sign ?up|regist|creat|积分';

/**
 * Phrases by which sellers move contact or payment off 1688: the twelve groups of the handbook (offplatform-phrases.json, drawn from public
 * moderation lists and buyers' guides), for text folded by foldText. Every quantifier is bounded, so that no text can make matching slow.
 * The innocent uses, and the patterns on paying to somebody's Alipay, WeChat or card, are our own additions. Accuracy on real chats is unknown.
 */
export const contactGroups: readonly PhraseGroup[] = [
  {
    category: 'wechat-contact',
    severity: 'medium',
    patterns: [
      [
        `(?:加|\\+|➕|添加|换|联系)(?:我|一下|个|下|你)?的?(?:微信|威信|薇信|维信|徽信|微♥|微❤|微🌟|卫星|企微|企业微信|v信|vx(?!\\d)|wx(?!\\d)|薇${chatting}|微${chatting}|v(?![a-z0-9领型字口型槽]))`,
        '加(?:厚|绒|大)',
      ],
      [
        `(?:${wechat}|weixin|wechat)(?:号|同号|联系|聊|详聊|咨询|id)?[: ]{0,3}(?=[a-z][-_a-z0-9]{5,19}(?![a-z0-9])|1[3-9]\\d{9})`,
        'wechat (?:pay|transfer|official|moments|group buying)',
      ],
      ['手机(?:号)?(?:微信)?同号|微信同号|电话微信'],
      ['扫(?:描)?码?(?:加|添加)'],
      ['(?<![a-z])[v微][❤♥🌟]'],
      ['(?:add|contact|reach|text|message)\\s(?:me|us)\\s(?:on|via|by|in)\\s(?:wechat|weixin)'],
      ['(?:my|our)\\s(?:wechat|weixin)\\s?(?:id|is|:|no)'],
    ],
  },
  {
    category: 'qq-contact',
    severity: 'medium',
    patterns: [['(?:qq|扣扣|球球|企鹅)(?:号|群)?[: ]{0,3}\\d{5,12}'], ['加(?:我)?(?:qq|扣扣|球球|企鹅)(?!糖)']],
  },
  {
    category: 'foreign-chat',
    severity: 'medium',
    patterns: [
      ['whats\\s?app[: +]{0,3}\\+?\\d[\\d\\- ]{7,24}|(?:on|via|by|my|our|add|加)\\s?whats\\s?app|wa\\.me/\\d{1,20}'],
      ['telegram|t\\.me/\\w{1,40}|电报(?:群|号)|加电报|飞机号'],
      ['(?<![a-z])line\\s?id\\s?[: ]'],
    ],
  },
];

/** Phrases about paying and receiving. */
export const paymentGroups: readonly PhraseGroup[] = [
  {
    category: 'private-transfer',
    severity: 'critical',
    patterns: [
      ['私下(?:交易|转账?|付款|打款|成交)'],
      ['线下(?:交易(?!会|市场|所|日|额)|转(?:账|给)|转(?!线上|型|化|移)|付款|打款|支付|成交)'],
      ['(?:不走|脱离|绕过|绕开|跳过)(?:平台|阿里|1688|担保)'],
      [
        '(?:不用|不要|别|不必|无需)(?:走(?:平台|阿里|1688|担保)|(?:在|通过|用)(?:平台|阿里|1688)上?(?:付款|下单|交易|支付|拍))',
        '电话',
      ],
      ['(?:平台外|平台之外|站外|1688外)面?(?:交易|转账|付款|打款|支付|成交)'],
      [`${wechat}(?:转账|付款|打款|收款|转给我|转我)`, '小程序商城'],
      ['支付宝(?:转账|打款|转给我|转我|收款)', '退款|退还|返还'],
      ['(?:转|打|付|汇)(?:款|钱|账)?(?:到|给|进|至)?(?:我们?|老板娘?|财务){1,2}的?(?:微信|支付宝|私人|个人|银行卡|卡)'],
      ['(?:发|给)(?:你|您)?(?:个|一个)?(?:收款码|收款二维码|付款码)'],
      ['(?:付款|付钱|打款|定金|尾款|货款)[^,。;\\n]{0,4}(?:走|用|加|发|到)(?:微信|v信|vx|wx)(?!支付)'],
      ['(?:加|走)(?:微信?|v|vx)(?:付|转|打款)'],
      ['paypal\\s(?:friends|f&f)'],
      ['(?:支付宝|网银)?(?:直接|私下)(?:转账|打款|转给我|转我|打给)', '电话|手机|座机|退款|退还|返还|平台'],
      [
        '(?:走|用)?(?:私户|私人账户|私人账号|个人账户|个人账号|个人卡|私人卡|老板(?:的)?卡|财务(?:的)?卡|法人(?:的)?卡)',
        `${signingIn}|(?:您|你)的个人`,
      ],
      [
        "pay(?:ment)?\\s(?:to|into|in)\\s(?:my|a|our|the\\sboss(?:'s)?)?\\s?(?:personal|private)\\s(?:bank\\s)?(?:account|card)",
      ],
      ['(?:personal|private)\\s(?:bank\\s)?account', `${signingIn}|your (?:personal|private)`],
      [
        '(?<!\\d ?% |\\d ?%|percent )(?:outside|off)\\s(?:of\\s)?(?:the\\s)?(?:platform|1688|alibaba)(?! sandals| shoes| price)',
      ],
      ['(?:wechat|weixin)\\s(?:pay|transfer)', '(?:support|checkout|order page)'],
      [
        "(?:pay|transfer|remit|send\\s(?:the\\s)?(?:money|payment|deposit|balance))\\s(?:(?:the|money|deposit|balance|payment)\\s){0,3}(?:to|via|on|by|with|through)\\s(?:(?:my|our|the|boss|boss's)\\s){0,3}(?:personal\\s|private\\s)?(?:wechat|weixin|alipay account)",
        'support|checkout|order page',
      ],
      ["(?:my|boss's|boss)\\s(?:personal\\s|private\\s)?alipay"],
      ['(?:skip|without)\\s(?:the\\s)?(?:1688|platform|escrow)', 'never|do not|don'],
    ],
  },
  {
    category: 'bank-transfer',
    severity: 'high',
    patterns: [
      ['(?:银行|网银|电汇)(?:转账|汇款|打款)'],
      ['对公(?:账户|账号|转账|打款|户)'],
      ['(?:打|转|汇)(?:款|钱)?到(?:这个|以下|下面|我)(?:们|的)?的?(?:账户|账号|卡)?'],
      ['(?:开户行|户名|收款人|开户名)\\s?:'],
      ['走对公'],
      [
        '(?:transfer|pay|remit|send)\\s(?:(?:the|money|deposit|balance|payment|it)\\s){0,3}to\\s(?:this|the\\sfollowing|following|below|the\\sbelow)\\s(?:bank\\s)?account',
      ],
      ['\\bt/t\\b|\\btt\\s(?:payment|transfer|to)|wire\\stransfer|bank\\stransfer|telegraphic\\stransfer'],
    ],
  },
  {
    category: 'untraceable',
    severity: 'critical',
    patterns: [
      ['(?<![江陕山广东关])西联(?![系络合盟])|速汇金'],
      ['western\\s?union|money\\s?gram'],
      [
        'usdt|泰达币|比特币|虚拟币|加密货币|bitcoin',
        '纪念币|矿机|模型|摆件|挂件|钥匙扣|钱包壳|commemorative|souvenir|miner',
      ],
    ],
  },
  {
    category: 'account-changed',
    severity: 'critical',
    patterns: [
      [
        '(?:账户|账号|微信|支付宝)(?:被)?(?:冻结|限额|封了|封号|审计|暂停|暂时不能用|用不了)',
        '(?:您|你)的?(?:账户|账号|支付宝|微信)',
      ],
      ['(?:换|改)(?:了)?(?:一个|个|新)?(?:收款)?(?:账户|账号)', signingIn],
      ['(?:换|改)(?:成|为|到|下)?(?:下面|以下|另外|另|别)的?(?:这个|一个|这张)?(?:账户|账号|卡)', signingIn],
      ['(?:付|打|转|汇)款?到(?:新|另一个|另外一个|别)的?(?:账户|账号|卡)', '退款|退还|返还'],
      [
        '(?:account|wechat|alipay)\\s(?:is|has\\sbeen|was)\\s(?:temporarily\\s)?(?:suspended|frozen|blocked|under\\saudit)',
        'your account',
      ],
      ['(?:new|different|another)\\s(?:bank\\s)?account', `${signingIn}|open(?:ed)? a|follow|tiktok|instagram|manager`],
    ],
  },
  {
    category: 'full-prepay',
    severity: 'high',
    patterns: [
      [
        '(?:全款|全额|100%|百分之百)(?:后|再|才|先|安排|预){0,4}(?:预付|先付|付清|付款|打款|到账|发货|生产|排产)',
        '发货率|退款|退还|100%(?:发货及时|生产)',
      ],
      ['先(?:付|打|转)(?:全款|全额|尾款)'],
      ['款到(?:才|后|再)?发货'],
      [
        '(?:100%|full)\\s(?:payment|prepayment|advance)(?:\\sin\\sadvance)?|pay\\sin\\sfull\\s(?:first|before|upfront)',
        'refund',
      ],
    ],
  },
  {
    category: 'confirm-early',
    severity: 'high',
    patterns: [
      ['(?:先|提前|帮忙|麻烦)(?:您|你|亲)?(?:先|点|点击|点一下)?(?:一下)?确认收货', '收到货|收货后|验(?:货|收)'],
      ['确认收货(?:后|了)?(?:再|才|就|马上)?(?:发货|发出|返现)'],
      ['confirm\\s(?:receipt|delivery|the\\sorder)\\s(?:first|early|before)'],
    ],
  },
];
