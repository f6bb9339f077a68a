/**
 * Words of Chinese company names: 行政区划 + 字号 + 行业 + 组织形式 (uscc.json, name_suffixes and name_anatomy; the lists of places and
 * trades are common knowledge and not complete, so a part that is not found is null, never guessed).
 */

/** Forms of organisation, longest first. */
export const forms = [
  '股份有限公司',
  '有限责任公司',
  '集团有限公司',
  '有限公司',
  '集团公司',
  '合伙企业',
  '专业合作社',
  '分公司',
  '办事处',
  '合作社',
  '经营部',
  '批发部',
  '营业部',
  '门市部',
  '加工厂',
  '工作室',
  '旗舰店',
  '专营店',
  '专卖店',
  '服务部',
  '批发行',
  '公司',
  '集团',
  '工厂',
  '商行',
  '商店',
  '商社',
  '分厂',
  '中心',
  '工坊',
  '作坊',
  '厂',
  '店',
  '行',
  '部',
  '社',
  '坊',
  '摊',
] as const;

/** Big trading towns that open names without 市. */
export const cities = (
  '义乌 广州 深圳 东莞 佛山 中山 汕头 揭阳 潮州 惠州 珠海 江门 杭州 宁波 温州 台州 金华 永康 绍兴 嘉兴 湖州 余姚 慈溪 诸暨 浦江 ' +
  '苏州 无锡 常州 南京 南通 扬州 徐州 常熟 昆山 泉州 厦门 福州 晋江 莆田 石狮 青岛 济南 临沂 烟台 潍坊 郑州 石家庄 保定 武汉 长沙 ' +
  '成都 西安 合肥 南昌 沈阳 大连 景德镇 白沟'
).split(' ');

/** Trades, as they stand before the form. */
export const trades = (
  '国际贸易 进出口贸易 电子商务 信息技术 网络科技 电子科技 供应链管理 供应链 进出口 文化用品 日用百货 塑料制品 五金制品 服装服饰 包装制品 智能科技 ' +
  '医疗器械 家居用品 体育用品 办公用品 工艺礼品 生活用品 母婴用品 宠物用品 电动工具 汽车用品 商贸 贸易 经贸 工贸 科技 技术 电子 电器 ' +
  '服装 服饰 制衣 男装 女装 童装 针织 纺织 内衣 鞋业 皮具 箱包 饰品 首饰 珠宝 玩具 工艺品 礼品 日用品 用品 百货 家居 家具 家纺 灯饰 照明 光电 ' +
  '五金 塑料 塑胶 塑业 模具 模塑 橡胶 硅胶 陶瓷 玻璃 不锈钢 金属 机械 机电 设备 仪器 制品 包装 印刷 纸业 化工 化妆品 美妆 食品 茶业 医疗 ' +
  '汽配 建材 实业 制造 工业 企业 发展 文化 传媒 数码 通讯 智能 网络 管理 投资 控股 加工'
)
  .split(' ')
  .sort((one, other) => other.length - one.length);
