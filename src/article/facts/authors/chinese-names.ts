/** The most frequent family names in Chinese, in both ways to write them: some nine of ten people have one of these. */
const FAMILY_NAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭肖蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦江阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴赖賴洪武莫孔汤湯向常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧阮柯纪紀梅凌毕畢单單裴霍苗盛翁骆駱路游辛管柴鲍鮑房屈解艾尤时時穆卓古缪车車连連麦麥褚娄婁窦竇景费費卜席卫衛柏宗桂应應边邊荣榮简簡';

/** A person's name in Chinese: family name, and one or two characters of a given name. */
export const CHINESE_NAME = `[${FAMILY_NAMES}][\\u3400-\\u9fff]{1,2}`;

const WHOLE = new RegExp(`^${CHINESE_NAME}$`);

/** Tells whether a text has the form of a person's name in Chinese, and nothing else. */
export const isChineseName = (text: string): boolean => WHOLE.test(text);
