/** Common surnames of China, single characters (the names that cover nearly everybody) and compound ones. */
const singles = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤赖温康牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由'.split(
    '',
  ),
);
const compounds =
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 端木 夏侯 司徒 轩辕 南宫 宇文 长孙 独孤 呼延 闻人 申屠 太史'.split(
    ' ',
  );
const title = /(?:先生|女士|小姐|老板娘?|经理|老师|师傅)$/;
const organisation =
  /公司|集团|厂|店|商行|经营部|工作室|中心|合作社|银行|支行|企业|贸易|电子|服饰|科技|旗舰|平台|客服|财务/;

/**
 * Whether the name of a payee reads as a person's: two to four Chinese characters that start with a common surname, such a name with a
 * title (王先生), a name masked as wallets mask it (*小明, 王**), or a name with a dot (minorities). A short shop sign can read the same,
 * so the caller asks only where a person or a company must stand. False for Latin names: nothing tells there.
 */
export function isPersonName(name: string): boolean {
  const bare = name
    .normalize('NFKC')
    .replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(title, '');
  if (organisation.test(bare)) return false;
  if (/^\*{1,3}\p{Script=Han}{1,2}$|^\p{Script=Han}\*{1,3}\p{Script=Han}?$/u.test(bare)) return true;
  if (/^\p{Script=Han}{1,6}[·•・]\p{Script=Han}{1,8}$/u.test(bare)) return true;
  if (!/^\p{Script=Han}{1,4}$/u.test(bare)) return false;
  const hasTitle = title.test(name.trim());
  const first = bare.charAt(0);
  if (compounds.some((surname) => bare.startsWith(surname))) return bare.length >= 3 || hasTitle;
  if (!singles.has(first)) return false;
  if (bare.length === 4) return singles.has(bare.charAt(1));
  return bare.length >= 2 || hasTitle;
}
