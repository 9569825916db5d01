/** Patterns of whole texts that state a relative time in English ("11 hours ago"); `#` means a number. */
const ENGLISH = [
  '(about |over )?(# ?|an? |one )(s|sec|second|m|min|minute|h|hr|hour|d|day|w|week|month|y|yr|year)s?\\.?( ago)?',
  'just now|yesterday|moments ago',
];

/** The same for the other main languages of the web. */
const OTHERS = [
  // German, Dutch, Swedish
  'vor (#|einer|einem) (sekunde|minute|stunde|tag|woche|monat|jahr)(n|en|e)?|gestern',
  '(#|een)? ?(uur|minuut|minuten|dag|dagen|week|weken|maand|maanden|jaar) geleden|gisteren',
  'för (#|en|ett) (sekund|minut|timm|timme|dag|veck|vecka|månad|år)(er|ar|or)? sedan|i ?går',
  // French, Spanish, Portuguese, Italian
  'il y a (#|une?) ?(s|min|h|seconde|minute|heure|jour|semaine|mois|an)s?|hier',
  'hace (#|una?) (segundo|minuto|hora|día|dia|semana|mes|año)(s|es)?|ayer',
  '(há|ha) (#|uma?|um) (segundo|minuto|hora|dia|semana|mês|mes|ano)(s|es)?|ontem',
  "(#|una?)[ '’]?(second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa|ieri",
  // Polish, Russian, Ukrainian, Turkish
  '# ?(sek|min|godz|godzin[ęy]?|dzień|dni|tydzień|tygodni[e]?|miesięcy|lat[a]?)\\.? temu|wczoraj',
  '(#|одну)? ?(секунд|минут|час|дн|день|недел|месяц|год|лет|хвилин|годин|дні|тиж)[а-яії]{0,4} (назад|тому)|вчера|вчора',
  '# ?(saniye|dakika|saat|gün|hafta|ay|yıl) önce|dün',
  // Arabic, Hebrew, Persian, Hindi
  '(منذ|قبل) (# )?(ثوان|ثانية|دقيقة|دقائق|ساعة|ساعات|ساعتين|يوم|يومين|أيام|أسبوع|أسابيع|شهر|أشهر|سنة|سنوات)',
  'לפני (# )?(דקה|דקות|שעה|שעות|שעתיים|יום|ימים|יומיים|שבוע|שבועות|חודש|חודשים|שנה|שנים)',
  '# (ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال) (پیش|قبل)',
  '# (सेकंड|मिनट|घंटे|घंटा|दिन|सप्ताह|महीने|साल) (पहले|पूर्व)',
  // Indonesian, Chinese, Japanese, Korean
  '# (detik|menit|jam|hari|minggu|bulan|tahun) (yang )?lalu|kemarin',
  '# ?(秒|秒钟|分|分钟|分鐘|小时|小時|天|日|周|週|个月|個月|月|年)前',
  '# ?(秒|分|時間|日|週間|か月|ヶ月|カ月|年)前',
  '# ?(초|분|시간|일|주|개월|년) ?전',
];

const pattern = (forms: readonly string[]): RegExp =>
  new RegExp(`^(${forms.join('|').replaceAll('#', '[0-9٠-٩۰-۹०-९]+')})$`);

const IN_ENGLISH = pattern(ENGLISH);
const ELSEWHERE = pattern(OTHERS);

/** Longest relative time, in characters, without the signs around it. */
const MAX_TIME_CHARS = 32;

/**
 * Signs of a relative time in English, which most texts lack: they are spared the long pattern, whose compilation takes
 * a millisecond.
 */
const HINT = /[0-9٠-٩۰-۹०-९] ?[smhdwy]|^(an? |about|over|one |just|moments|yest)/;

/** The same for the other languages. */
const HINT_ELSEWHERE =
  /^(vor |gest|gist|för |i ?går|il y|hier|hace |ayer|h[aá] |ontem|ieri|wcz|dün)|(geleden|fa|temu|önce|lalu|kemarin)$|[\u0400-\u1fff\u3000-\ud7ff]/;

/** Signs around a time; a full stop at the end may belong to an abbreviation. */
const AROUND = /^[\s!-/:-@[-`{-\u00bf\u2000-\u206f\u2190-\u2bff]+|[\s!--/:-@[-`{-\u00bf\u2000-\u206f\u2190-\u2bff]+$/g;

/**
 * Tells whether a text is exactly a time relative to now, in one of twenty languages.
 * @param text Any text; signs around it ("•", "-", "(…)") do not matter.
 */
export function isRelativeTime(text: string): boolean {
  if (text.length < 2 || text.length > 2 * MAX_TIME_CHARS) return false;
  const time = text.replace(AROUND, '').replace(/\s+/g, ' ').toLowerCase();
  if (time.length > MAX_TIME_CHARS) return false;
  return (HINT.test(time) && IN_ENGLISH.test(time)) || (HINT_ELSEWHERE.test(time) && ELSEWHERE.test(time));
}

/**
 * Does the same as `isRelativeTime`, but at less cost for the many texts of a page that are longer than such a time.
 */
export function isShortTime(text: string): boolean {
  const { length } = text.trim();
  return length > 1 && length <= MAX_TIME_CHARS && isRelativeTime(text);
}
