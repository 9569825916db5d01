/** Patterns of relative times, as in `relative-time.ts`, in languages beyond those of western Europe. */
export const OTHER_TIMES = [
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
].map((form) => form.replaceAll('#', '[0-9٠-٩۰-۹०-९๐-๙]+'));
