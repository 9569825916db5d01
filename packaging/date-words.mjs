// How the languages of the interface write long dates and small numbers, where that takes no more than a few words. In Chromium
// the first date that Intl writes in a page takes longer than all else that a title has around it.
// Arabic, Bengali and Persian have digits of their own, Persian a calendar too: those are left to Intl.

/**
 * By the files of `src/locales`: the tags for which it is so, parted by bars; the order of a day ($1), its month ($2) and its
 * year ($3); the names of the months, as they stand in dates. As of Unicode CLDR 48; `test/locales/built-locales.test.ts`
 * compares them with what Intl writes.
 */
export const DATE_WORDS = {
  de: {
    plainTags: 'de|de-DE|de-CH',
    dateOrder: '$1. $2 $3',
    dateMonths: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  },
  en: {
    plainTags: 'en|en-US|en-CA',
    dateOrder: '$2 $1, $3',
    dateMonths: 'January|February|March|April|May|June|July|August|September|October|November|December',
  },
  es: {
    plainTags: 'es|es-ES|es-419|es-MX|es-AR|es-CL|es-CO|es-US',
    dateOrder: '$1 de $2 de $3',
    dateMonths: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  },
  fr: {
    plainTags: 'fr|fr-FR|fr-CA|fr-CH|fr-BE',
    dateOrder: '$1 $2 $3',
    dateMonths: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  },
  he: {
    plainTags: 'he|he-IL',
    dateOrder: '$1 ב$2 $3',
    dateMonths: 'ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר',
  },
  hi: {
    plainTags: 'hi|hi-IN',
    dateOrder: '$1 $2 $3',
    dateMonths: 'जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर',
  },
  id: {
    plainTags: 'id|id-ID',
    dateOrder: '$1 $2 $3',
    dateMonths: 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember',
  },
  it: {
    plainTags: 'it|it-IT|it-CH',
    dateOrder: '$1 $2 $3',
    dateMonths: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  },
  ja: {
    plainTags: 'ja|ja-JP',
    dateOrder: '$3年$2月$1日',
    dateMonths: '1|2|3|4|5|6|7|8|9|10|11|12',
  },
  ko: {
    plainTags: 'ko|ko-KR',
    dateOrder: '$3년 $2 $1일',
    dateMonths: '1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월',
  },
  nl: {
    plainTags: 'nl|nl-NL|nl-BE',
    dateOrder: '$1 $2 $3',
    dateMonths: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  },
  pl: {
    plainTags: 'pl|pl-PL',
    dateOrder: '$1 $2 $3',
    dateMonths: 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  },
  pt_BR: {
    plainTags: 'pt|pt-BR|pt-PT',
    dateOrder: '$1 de $2 de $3',
    dateMonths: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  },
  ru: {
    plainTags: 'ru|ru-RU',
    dateOrder: '$1 $2 $3\u{A0}г.',
    dateMonths: 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  },
  tr: {
    plainTags: 'tr|tr-TR',
    dateOrder: '$1 $2 $3',
    dateMonths: 'Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık',
  },
  uk: {
    plainTags: 'uk|uk-UA',
    dateOrder: '$1 $2 $3\u{A0}р.',
    dateMonths: 'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
  },
  vi: {
    plainTags: 'vi|vi-VN',
    dateOrder: '$1 $2, $3',
    dateMonths: 'tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12',
  },
  zh_CN: {
    plainTags: 'zh|zh-CN|zh-SG',
    dateOrder: '$3年$2月$1日',
    dateMonths: '1|2|3|4|5|6|7|8|9|10|11|12',
  },
  zh_TW: {
    plainTags: 'zh-TW|zh-HK',
    dateOrder: '$3年$2月$1日',
    dateMonths: '1|2|3|4|5|6|7|8|9|10|11|12',
  },
};
