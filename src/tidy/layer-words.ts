/** Words for cookies, one of which most questions for consent have. */
export const COOKIES =
  /cookie|kakor|informasjonskapsl|eväste|ciasteczk|biscotti|\bsüti|kolačić|piškotk|sīkdat|slapuk|küpsis|vafrakök|\bkuki|файл\S* ку?ки|\bкуки|бисквит|колачић|クッキー|쿠키|คุกกี้|çerez|ملفات تعريف|ارتباط|کوکی|עוגיות|कुकी|কুকি|gdpr|dsgvo|rgpd|ccpa/i;

/** Words for consent and for settings of privacy, which a question without a word for cookies has. */
export const AGREEMENT =
  /consent|einwillig|zustimm|consenso|toestemming|samtycke|samtykke|zgod[ayę]|souhlas|súhlas|hozzájárul|συναίν|consimțăm|ยินยอม|согласи|згод|onay|同意|동의|موافقة|رضایت|הסכמה|सहमति|সম্মতি|đồng ý|persetujuan|we value your privacy|privacy (settings|choices|preferences|notice)|datenschutz|confidentialité|privacidad|prywatno/i;

/** Further words of privacy, which other boxes name as well. */
export const PRIVACY =
  /privacy|personal data|information (that )?we collect|riservatezza|integritet|конфиденц|конфіденц|gizlilik|プライバシー|隐私|隱私|개인정보|خصوصية|حریم خصوصی|פרטיות|गोपनीयता|গোপনীয়তা|riêng tư|privasi/i;

/** Words by which a question for consent says what it is about. */
export const DATA = new RegExp(
  `${PRIVACY.source}|personenbezogen|données|datos|dati pers|dados|gegevens|partner|track|third.part|personali[sz]ed|datenschutz`,
  'i',
);

/** Words of the buttons that accept. */
export const ACCEPTING =
  /accept|agree|allow|akzept|zustimm|toestaan|hyväksy|godkänn|godta|tillåt|tillad|souhlas|súhlas|přijm|prijať|prijím|elfogad|αποδ[εοέ]χ|συμφων|de acord|prihva[ćt]|slažem|sprejm|strinjam|nõustu|piekrīt|sutink|samþykk|приема|ยอมรับ|setuju|acept|aceit|accett|akceptuj|принять|прийня|соглас|kabul|同意|許可|接受|동의|موافق|قبول|پذیر|מאשר|קבל|स्वीकार|গ্রহণ|chấp nhận|terima/i;

/** Words of the buttons that refuse. */
export const REFUSING =
  /reject|decline|refus|refuz|deny|necessary|essential|välttämättöm|\bneka|avvis|afvis|odmítn|odmiet|nesúhlas|elutasít|απόρρι|odbija|zavrn|keeldu|noraid|atmest|hafna|отказ|ปฏิเสธ|ablehn|rechaz|rejeit|rifiut|weiger|odrzuć|отклон|відхил|reddet|拒否|拒绝|拒絕|거부|رفض|नामंज़ूर|từ chối|tolak/i;

/** Words of the buttons that answer such a question. */
export const ANSWER = new RegExp(
  `${ACCEPTING.source}|${REFUSING.source}|got it|underst|compris|entendido|capito|rozumiem|ok(ay)?\\b|settings|preferences|manage|^(save|close)( (and|&|my|all|settings|preferences|choices|selection|exit|close))*$|einstell|verstanden|alle|paramètr|configur`,
  'i',
);

/** Words of calls to sign up for letters and the like, in texts, names and addresses. */
export const SIGN_UP =
  /news-?letter|subscri|mailing|inbox|sign[ -]?up|abonn|abboni|iscriviti|suscr|inscri|bolet|\bassin|nieuwsbrief|biuletyn|рассыл|подпи|розсил|підпи|bülten|abone|メルマガ|ニュースレター|購読|订阅|訂閱|뉴스레터|구독|اشترك|خبرنامه|הירשמו|সাবস্ক্রাইব|đăng ký|langganan/i;

/** Words of calls to sign up, to subscribe or to give. */
export const APPEAL = new RegExp(
  `${SIGN_UP.source}|donat|support (our|us|independent|local|the)|become a (member|supporter)|free (articles|stories)|ad-?block|spend(e|ieren)|unterstütz|faire un don|soutenez|apóya|apoie|sostienici|prenumer|поддерж|підтрим|تبرع|मुफ़्त|सदस्यता`,
  'i',
);

/** Words of calls to install an app, or to allow notifications. */
export const PROMPT =
  /(get|open|download|install|use|try|in|our|the) (\S+ )?app\b|app (store|herunterladen|öffnen|installieren)|in der app|l.appli|la app|o app|dell.app|de app|приложени|застосунк|uygulama|アプリ|应用|應用|\bapp\b.{0,20}(öffnen|ouvrir|abrir|apri|openen)|앱|تطبيق|اپلیکیشن|אפליקצי|ऐप|অ্যাপ|ứng dụng|aplikasi|(allow|enable|get|turn on|send you|receive) (\S+ ){0,3}(notifications?|alerts)|benachrichtigung|notifica[cç]|notifications?\b.{0,40}(later|allow|block|enable|plus tard|autoriser|bloquer)|notifiche|meldingen|powiadomie|уведомлени|сповіщен|bildirim|通知|알림|إشعارات|اعلان‌ها|התראות|सूचनाएं|বিজ্ঞপ্তি|thông báo|notifikasi/i;

/** Words of a player that nobody has started. */
export const PLAYING =
  /[▶►⏵]|now playing|up next|(play|listen|watch) (live|now|audio|video|the)|live radio|läuft gerade|jetzt (ansehen|hören)|en (directo|direct|cours de lecture)|reproduciendo|ahora suena|ao vivo|in onda|прямой эфир|сейчас играет|再生中|ライブ|正在播放|재생 중|يعرض الآن|بث مباشر/i;

/** Words of calls to follow a site elsewhere. */
export const FOLLOW =
  /follow us|join us on|find us on|folgen? (sie )?uns|suivez-nous|síguenos|siga-nos|seguici|volg ons|подпи(сывайтесь|шитесь) на|мы в |フォロー|关注我们|關注我們|팔로우|تابعنا|دنبال کنید|עקבו אחרינו|फॉलो करें|অনুসরণ করুন|theo dõi|ikuti kami/i;

/** Addresses of the stores from which apps are installed. */
export const STORES = 'a[href*="play.google.com/store"], a[href*="apps.apple.com"], a[href*="itunes.apple.com"]';
