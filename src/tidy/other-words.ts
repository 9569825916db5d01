import type { TidyTopic } from '../shared/tidy-script.ts';

/** Words of the tidy page in languages of the north, the east and the south, by topic; each is a part of a pattern. */
export const OTHER_TIDY_WORDS: Readonly<Record<TidyTopic, string>> = {
  cookies:
    'kakor|informasjonskapsl|eväste|ciasteczk|\\bsüti|kolačić|piškotk|sīkdat|slapuk|küpsis|vafrakök|\\bkuki|файл\\S* ку?ки|\\bкуки|бисквит|колачић|クッキー|쿠키|คุกกี้|çerez|ملفات تعريف|ارتباط|کوکی|עוגיות|कुकी|কুকি',
  agreement:
    'samtycke|samtykke|zgod[ayę]|souhlas|súhlas|hozzájárul|συναίν|consimțăm|ยินยอม|согласи|згод|onay|同意|동의|موافقة|رضایت|הסכמה|सहमति|সম্মতি|đồng ý|persetujuan|prywatno',
  privacy:
    'integritet|конфиденц|конфіденц|gizlilik|プライバシー|隐私|隱私|개인정보|خصوصية|حریم خصوصی|פרטיות|गोपनीयता|গোপনীয়তা|riêng tư|privasi',
  accepting:
    'hyväksy|godkänn|godta|tillåt|tillad|souhlas|súhlas|přijm|prijať|prijím|elfogad|αποδ[εοέ]χ|συμφων|de acord|prihva[ćt]|slažem|sprejm|strinjam|nõustu|piekrīt|sutink|samþykk|приема|ยอมรับ|setuju|akceptuj|принять|прийня|соглас|kabul|同意|許可|接受|동의|موافق|قبول|پذیر|מאשר|קבל|स्वीकार|গ্রহণ|chấp nhận|terima',
  refusing:
    'refuz|välttämättöm|\\bneka|avvis|afvis|odmítn|odmiet|nesúhlas|elutasít|απόρρι|odbija|zavrn|keeldu|noraid|atmest|hafna|отказ|ปฏิเสธ|odrzuć|отклон|відхил|reddet|拒否|拒绝|拒絕|거부|رفض|नामंज़ूर|từ chối|tolak',
  signUp:
    'biuletyn|рассыл|подпи|розсил|підпи|bülten|abone|メルマガ|ニュースレター|購読|订阅|訂閱|뉴스레터|구독|اشترك|خبرنامه|הירשמו|সাবস্ক্রাইব|đăng ký|langganan',
  appeal: 'prenumer|поддерж|підтрим|تبرع|मुफ़्त|सदस्यता',
  prompt:
    'приложени|застосунк|uygulama|アプリ|应用|應用|앱|تطبيق|اپلیکیشن|אפליקצי|ऐप|অ্যাপ|ứng dụng|aplikasi|powiadomie|уведомлени|сповіщен|bildirim|通知|알림|إشعارات|اعلان‌ها|התראות|सूचनाएं|বিজ্ঞপ্তি|thông báo|notifikasi',
  playing: 'прямой эфир|сейчас играет|再生中|ライブ|正在播放|재생 중|يعرض الآن|بث مباشر',
  follow:
    'подпи(сывайтесь|шитесь) на|мы в |フォロー|关注我们|關注我們|팔로우|تابعنا|دنبال کنید|עקבו אחרינו|फॉलो करें|অনুসরণ করুন|theo dõi|ikuti kami',
  chat: 'чат|チャット|聊天|채팅|محادثة|sohbet',
  mostRead:
    'популярн|последние|останні|çok okunan|son haberler|najczęściej|najnowsze|الأكثر قراءة|آخر الأخبار|پربازدید|הנקראות ביותר|人気|新着|热门|最新|많이 본|लोकप्रिय|ताज़ा|সর্বশেষ|সর্বাধিক|đọc nhiều|mới nhất|terpopuler|terbaru',
  advertisement: 'реклам|إعلان|広告|スポンサー|广告|廣告|광고|reklam',
  share: 'поделиться|シェア|شارك|مشاركة',
  mail: 'почт|пошт|メール|邮箱|信箱|郵件|이메일|بريد|ایمیل|דוא|ईमेल|ইমেইল',
  person: 'имя|ім.я|氏名|名前|姓名|이름|اسم|שם|नाम',
  letter: 'zapisz|登録|电子报|電子報|نشرة|ניוזלטר|הרשמ|न्यूज़लेटर|nhận tin',
  account: 'zalogu|войти|увійти|giriş|ログイン|登录|登入|로그인|تسجيل الدخول|ورود',
  search: 'поиск|пошук|検索|搜索|검색|بحث|جستجو|חיפוש|\\bara\\b',
  comment: 'коммент|комент|yorum|コメント|评论|評論|댓글|تعليق|نظر|תגוב|टिप्पणी|মন্তব্য|bình luận|komentar',
  passing: 'ещё|далее|закрыть|もっと|次|前|閉|更多|下一|더보기|المزيد|daha',
  deed: 'записат|купить|応募|予約|申し込|购买|購買|预订|지원|예약|başvur|حجز',
};
