/** Words for cookies and consent, one of which a question for consent has. */
export const CONSENT =
  /cookie|kakor|informasjonskapsl|eväste|ciasteczk|biscotti|файл\S* ку?ки|\bкуки|クッキー|쿠키|çerez|ملفات تعريف|ارتباط|کوکی|עוגיות|कुकी|কুকি|gdpr|dsgvo|rgpd|ccpa|consent|einwillig|zustimm|consentement|consentimi|consenso|toestemming|samtycke|samtykke|zgod[ayę]|согласи|згод|onay|同意|동의|موافقة|رضایت|הסכמה|सहमति|সম্মতি|đồng ý|persetujuan|we value your privacy|privacy (settings|choices|preferences|notice)|datenschutz|confidentialité|privacidad|prywatno/i;

/** Words of the buttons that answer such a question. */
export const ANSWER =
  /accept|agree|allow|reject|decline|refuse|deny|got it|ok(ay)?\b|settings|preferences|manage|necessary|essential|save|close|akzept|zustimm|ablehn|einstell|verstanden|alle|accepter|refuser|paramètr|j.accepte|acept|rechaz|configur|aceit|rejeit|accett|rifiut|accepteer|weiger|akceptuj|odrzuć|принять|отклон|прийня|соглас|kabul|reddet|同意|拒否|許可|接受|拒绝|拒絕|동의|거부|موافق|قبول|رفض|پذیر|מאשר|קבל|स्वीकार|গ্রহণ|chấp nhận|từ chối|terima|tolak/i;

/** Words of calls to sign up, to subscribe or to give. */
export const APPEAL =
  /news-?letter|subscri|sign up|inbox|mailing list|donat|support (our|us|independent|local|the)|become a (member|supporter)|free (articles|stories)|ad-?block|abonn|abboni|iscriviti|suscr|inscri(va|vez)|bolet|assine|spend(e|ieren)|unterstütz|faire un don|soutenez|apóya|apoie|sostienici|nieuwsbrief|prenumer|biuletyn|рассыл|подпи|поддерж|розсил|підпи|підтрим|bülten|abone|メルマガ|ニュースレター|購読|订阅|訂閱|구독|뉴스레터|اشترك|تبرع|خبرنامه|הירשמו|मुफ़्त|सदस्यता|সাবস্ক্রাইব|đăng ký nhận|berlangganan/i;

/** Words of calls to install an app, or to allow notifications. */
export const PROMPT =
  /(get|open|download|install|use|try|in|our|the) (\S+ )?app\b|app (store|herunterladen|öffnen|installieren)|in der app|l.appli|la app|o app|dell.app|de app|приложени|застосунк|uygulama|アプリ|应用|應用|\bapp\b.{0,20}(öffnen|ouvrir|abrir|apri|openen)|앱|تطبيق|اپلیکیشن|אפליקצי|ऐप|অ্যাপ|ứng dụng|aplikasi|(allow|enable|get|turn on|send you|receive) (\S+ ){0,3}(notifications?|alerts)|benachrichtigung|notificaciones|notificações|notifications?\b.{0,40}(later|allow|block|enable|plus tard|autoriser|bloquer)|notifiche|meldingen|powiadomie|уведомлени|сповіщен|bildirim|通知|알림|إشعارات|اعلان‌ها|התראות|सूचनाएं|বিজ্ঞপ্তি|thông báo|notifikasi/i;

/** Words of a player that nobody has started. */
export const PLAYING =
  /[▶►⏵]|now playing|up next|(play|listen|watch) (live|now|audio|video|the)|live radio|läuft gerade|jetzt (ansehen|hören)|en (directo|direct|cours de lecture)|reproduciendo|ahora suena|ao vivo|in onda|прямой эфир|сейчас играет|再生中|ライブ|正在播放|재생 중|يعرض الآن|بث مباشر/i;

/** Words of calls to follow a site elsewhere. */
export const FOLLOW =
  /follow us|join us on|find us on|folgen? (sie )?uns|suivez-nous|síguenos|siga-nos|seguici|volg ons|подпи(сывайтесь|шитесь) на|мы в |フォロー|关注我们|關注我們|팔로우|تابعنا|دنبال کنید|עקבו אחרינו|फॉलो करें|অনুসরণ করুন|theo dõi|ikuti kami/i;

/** Addresses of the stores from which apps are installed. */
export const STORES = 'a[href*="play.google.com/store"], a[href*="apps.apple.com"], a[href*="itunes.apple.com"]';
