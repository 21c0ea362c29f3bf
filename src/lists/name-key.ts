/**
 * Normalisation of single names for the name statistics: what is one name to its bearers is one key. Marks are left out
 * (Nguyễn and Nguyen), Arabic letters that are typed either way are one, traditional characters read as simplified ones.
 */

/** Arabic letters with and without their signs, and as Persian keyboards type them. */
const ARABIC: Readonly<Record<string, string>> = { ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ٱ: 'ا', ہ: 'ه' };

/** Characters of Chinese names in traditional and simplified form, in pairs. */
const TRADITIONAL = `張张陳陈劉刘楊杨黃黄趙赵吳吴孫孙馬马羅罗鄭郑謝谢韓韩馮冯鄧邓許许蕭萧葉叶蘇苏盧卢蔣蒋賈贾鍾钟譚谭鄒邹賴赖龔龚嚴严萬万錢钱湯汤陸陆閻阎齊齐顏颜莊庄聶聂龐庞賀贺駱骆歐欧陽阳關关鄔邬龍龙喬乔連连顧顾
  魯鲁呂吕於于藍蓝溫温寧宁單单諸诸偉伟強强軍军傑杰華华國国鳳凤麗丽紅红蘭兰靜静曉晓東东輝辉鵬鹏飛飞濤涛榮荣慶庆瑩莹潔洁雲云艷艳貞贞賢贤學学義义禮礼進进遠远達达蓮莲銀银錦锦鋒锋鐵铁勝胜勳勋愛爱寶宝
  賓宾長长誠诚剛刚鋼钢廣广貴贵漢汉豐丰鴻鸿煥焕會会記记濟济堅坚薑姜嬌娇緒绪詠咏樂乐樑梁聯联綠绿倫伦綿绵夢梦銘铭農农啟启謙谦欽钦親亲瓊琼權权潤润賽赛紹绍聖圣詩诗時时書书樹树順顺碩硕肅肃歲岁濱滨態态
  談谈騰腾調调圖图維维為为衛卫聞闻烏乌無无錫锡憲宪獻献嘯啸協协興兴選选訓训亞亚揚扬業业億亿憶忆藝艺蔭荫應应穎颖優优魚鱼語语譽誉淵渊園园圓圆緣缘躍跃運运贊赞則则澤泽擇择戰战禎祯針针鎮镇證证質质眾众
  專专裝装準准總总縱纵組组習习煒炜瑋玮暉晖曄晔燁烨緯纬韋韦嵐岚峯峰彥彦恆恒婭娅嫻娴媽妈嬋婵嬡嫒`;

const SIMPLIFIED: ReadonlyMap<string, string> = simplified();

function simplified(): Map<string, string> {
  const characters = Array.from(TRADITIONAL.replace(/\s/g, ''));
  const out = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2) out.set(characters[i] ?? '', characters[i + 1] ?? '');
  return out;
}

/** The key of one name, or of several words that are one name. Never throws; a name without letters gives ''. */
export function nameKey(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\s'’ʼ-]/gu, '')
    .normalize('NFC');
  if (!/[\u0600-\u06ff\u4e00-\u9fff]/.test(plain)) return plain;
  return Array.from(plain, (one) => ARABIC[one] ?? SIMPLIFIED.get(one) ?? one).join('');
}

/**
 * One key for the ways in which a Korean name is romanised: young and yeong, hyun and hyeon, suk and seok, soo and su.
 * @param key of a romanised Korean name (`nameKey`)
 */
export function koreanKey(key: string): string {
  return key
    .replace(/eo|eu|oo|ou/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/(?<!n)g/g, 'k')
    .replace(/rh/g, 'r');
}

const KOREAN = /^(?:(?:ch|sh|kk|[bdhjklmnprstw])?[yw]?(?:ae|oe|ui|[aeiou])(?:ng|[klmnpt])?){1,2}$/;
const JAPANESE = /^(?:(?:sh|ch|ts|[kgnhbpmrj]y|[kgsztdnhbpmyrwjf])?[aeiou]{1,2}n?)+$/;

/** Whether a given name in Latin letters could be one of Korea or Japan at all, by its syllables. */
export function mayBeOf(code: string, key: string): boolean {
  if (!/^[a-z]+$/.test(key)) return true;
  if (code === 'KR') return KOREAN.test(koreanKey(key));
  if (code === 'JP') return JAPANESE.test(key);
  return true;
}
