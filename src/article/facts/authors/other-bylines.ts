/** Cities before the name of a correspondent, where that is all that a line says. */
const PLACES =
  'دمشق|بيروت|القاهرة|بغداد|الرياض|جدة|عم[ّ]?ان|دبي|أبوظبي|الدوحة|الكويت|المنامة|مسقط|صنعاء|عدن|الخرطوم|طرابلس|تونس|الجزائر|الرباط|القدس|رام الله|غزة|لندن|باريس|واشنطن|نيويورك|موسكو';

/**
 * Labels before the names of authors, at the start of a line, in languages beyond those of western Europe: nouns with a colon,
 * words that need none, and places.
 */
export const OTHER_BYLINES = new RegExp(
  `^(?:.{0,80}[|•·\\d]\\s+)?(?:(?:${[
    'الكاتبة?|إعداد|تقرير|نویسنده|نوشتهٔ?|تحریر|رپورٹ|مصنفہ?|گزارشگر|خبرنگار|כותבת?|כתבת?',
    'लेखक|लेखिका|रिपोर्ट|संवाददाता|রিপোর্টার|লেখক|প্রতিবেদক|ผู้เขียน|เรื่อง|ผู้สื่อข่าว|tác giả|người viết|phóng viên|penulis|pewarta|reporter',
    'yaz(?:ar|an)|haber|hazırlayan|muhabir|συντάκτης|συντάκτρια|κείμενο|ρεπορτάζ|автори?( \\S+)?|корреспондент|журналист',
    'autor(ka|zy|ři|s|ė)?|avtor(ica)?|tekst( [io] \\S+)?|rozmawiał[ai]?|szerző|kirjoittaja|teksti|toimittaja|skribent|forfatter|journalist',
  ].join(
    '|',
  )})\\s*[:：]\\s*|(?:द्वारा|بقلم|كتبت?|به قلم|از(?= \\S+ [^\\s،,]+(?:[،,]|$))|מאת|נכתב על ידי|авторы?|текст|โดย|γράφει [οη]|από τ(?:ον?|ην?)|(?:от|του|της)(?= \\S+ \\S+$)|oleh|opracował[ai]?|napisał[ai]?|przez|napsala?|írta|piše|scris de|(?:skr[ei]vet )?a[vf]|kirjoittanut|作者|[記记]者|[文글])[\\s:：]+|haber merkezi\\s*[-–/]\\s*(?=\\S+ \\S+$)|(?:${PLACES})\\s*[:–—-]\\s*(?=\\S+ \\S+(?: \\S+)?$))`,
  'i',
);
