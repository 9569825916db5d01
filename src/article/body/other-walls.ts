import type { WallWords } from './wall-words.ts';

/** Words of walls in languages that have letters of their own. */
export const OTHER_WALLS: WallWords = {
  readOn: [
    '(?:läsa?|lese?|læse?) (?:vidare|videre|hela|hele)|jatka lukemista|lue koko',
    'czyta[ćj] dalej|ciąg dalszy|ciąg artykułu|číst dál|celý (?:článek|text)|tovább|folytat|citi mai departe',
    'συνεχίσ|ολόκληρο|(?:читать|читайте) (?:дальше|далее|полностью)|полный текст|читати далі|(?:devamını|tamamını) oku',
    'membaca|đọc (?:tiếp|toàn)|متابعة القراءة|ادامه مطلب|להמשך קריאה|पूरा (?:लेख|आलेख|समाचार)|आगे पढ़|全文|[继繼][续續]|続き|계속|전문',
  ].join('|'),
  pay: [
    'logga|abonn|tila[au]|zaloguj|subskry|prenumer|předpl|přihl|előfiz|abon(?:ea|at)|συνδρ|συνδεθ|подпи|войди|передпл|підпи|abone|üye|langgan',
    'đăng (?:ký|nhập)|اشترك|مشترك|سجل|מנוי|सदस्य',
    '付[费費]|[会會][员員]|[订訂][阅閱]|[购購][买買]|登[录錄入]|ログイン|購読|有料|구독|로그인|유료',
  ].join('|'),
  alone: [
    'för prenumeranter|for abonnenter|(?:redan|allerede) (?:prenumerant|abonnent)|jo tilaaja|vain tilaaj',
    'dla (?:prenumerator|subskrybent)|masz już|pro předplatitel|už jste předpl|csak előfizet|már előfizet|pentru abona|deja abonat',
    'μόνο για συνδρ|ήδη συνδρ|по подписке|для подписчиков|для передплатник|(?:devamını|tamamını) okumak için|zaten abone',
    'untuk (?:lanjut )?membaca|khusus pelanggan|để đọc tiếp|للمشتركين فقط|لمتابعة القراءة|ویژه مشترک|למנויים בלבד',
    'להמשך קריאה|पढ़ना जारी रखने|আরও পড়তে|পড়া চালিয়ে|会員限定|有料会員|続きを読むには|残り\\s?[\\d,]+\\s?文字|有料記事|유료 ?회원|구독자만',
  ].join('|'),
};
