import type { WallWords } from './wall-words.ts';

/** Words of walls in languages that have letters of their own. */
export const OTHER_WALLS: WallWords = {
  readOn: [
    '(?:läsa?|lese?|læse?) (?:vidare|videre|hela|hele)|f(?:ör att läsa|or (?:å lese|at læse))|jatka lukemista|lue koko',
    'czyta[ćj] dalej|ciąg dalszy|cały artykuł|(?:číst|čtěte) dál|celý (?:článek|text)|tovább|folytat|citi mai departe',
    'συνεχίσ|συνέχεια|ολόκληρο|(?:читать|читайте) (?:дальше|далее|полностью)|дочитать|продолж|полный текст|читати далі',
    '(?:devamı|tamamı)|okumaya devam|membaca|đọc (?:tiếp|toàn)|อ่าน(?:ต่อ|บทความ)|متابعة القراءة|أكمل القراءة|المقال كامل',
    'ادامه (?:مطلب|متن|خبر)|خواندن ادامه|متن کامل|המשך ה?(?:קריאה|כתבה)|הכתבה המלאה|(?:आगे|पूर[ाी] \\S+) पढ़',
    '全文|[继繼][续續]|剩[余餘]|[余餘]下|完整[内內]容|続き|(?:この|から)先|계속|전문(?!가)',
  ].join('|'),
  pay: [
    'logga|logg inn|log ind|abonn|tila[au]|zaloguj|subskry|prenumer|wykup|předpl|přihl|előfiz|abon(?:ea|at)|συνδρ|συνδεθ',
    'подпи|войди|передпл|підпи|abone|üye|giriş yap|langgan|masuk untuk|đăng (?:ký|nhập)|สมาชิก|เข้าสู่ระบบ|اشترا?ك|مشترك|سجل',
    'مشترکی?[اي]?ن|اشتراک|وارد شوید|מי?נוי|הירשמו|להירשם|सदस्य|सब्सक्र|(?:लॉग|साइन) ?इन|लॉगिन',
    '付[费費]|[会會][员員]|[订訂][阅閱]|[购購][买買]|登[录錄入]|ログイン|購[読入]|会員|有料|구독|로그인|유료',
  ].join('|'),
  alone: [
    '(?:för|endast) prenumerant|for(?:beholdt)? abonnent|(?:redan|allerede) (?:prenumerant|abonnent)|jo tilaaja|vain tilaaj',
    'dla (?:prenumerator|subskrybent|zalogowan)|masz już|pozostało \\d+ ?%|(?:pro|určen\\S*) předplatitel|už (?:jste|máte) předpl',
    'csak előfizet|már előfizet|pentru abona|deja abonat|(?:μόνο|αποκλειστικ\\S*) για συνδρ|ήδη συνδρ',
    '(?:по|уже есть) подписк[еа]|(?:только|для|доступ\\S*) подписчик|(?:лише|для) передплатник|вже маєте п',
    '(?:devamını|tamamını) okumak için|zaten abone|(?:abone|üye)lere (?:özel|açık)|untuk (?:lanjut )?membaca|khusus pelanggan',
    'để đọc tiếp|(?:dành|chỉ).{0,12} cho (?:hội|thành) viên|cho thuê bao|(?:สำหรับ|เฉพาะ)สมาชิก|للمشتركين فقط|(?:حصري|متاح)\\S* للمشترك',
    'لمتابعة القراءة|ویژه مشترک|למנויים בלבד|להמשך קריאה|כבר מנוי|केवल सदस्य|पढ़ना जारी रखने|আরও পড়তে|পড়া চালিয়ে',
    '(?:[会會][员員]|vip)(?:[专專]|限定)|[仅僅本文]限.{0,4}[会會][员員]|解[锁鎖]文章|付[费費](?:文章|[内內]容)|已[经經]是[会會][员員]',
    '会員限定|有料(?:会員|記事|部分)|続きを読むには|残り\\s?[\\d,]+\\s?文字|유료 ?회원|(?:구독자|회원|멤버십) ?(?:만|전용|에게만)',
  ].join('|'),
  letter:
    'рассыл|канал|розсил|bülten|kanal|nyhetsbrev|bản tin|kênh|ช่อง|نشرة|قنا|ערוץ|चैनल|メルマガ|チャンネル|コメント|[电電]子[报報]|公[众眾]|[频頻]道|[评評][论論]|留言|뉴스레터|채널|댓글',
};
