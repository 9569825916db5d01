/**
 * Labels before the names of authors, at the start of a line, in languages beyond those of western Europe: nouns with a colon,
 * and words that need none.
 */
export const OTHER_BYLINES = new RegExp(
  `^(?:(?:${[
    'بقلم|كتبت?|الكاتبة?|إعداد|تقرير|نویسنده|گزارشگر|خبرنگار|מאת|כותבת?|כתבת?',
    'लेखक|लेखिका|संवाददाता|রিপোর্টার|লেখক|প্রতিবেদক|ผู้เขียน|โดย|เรื่อง|ผู้สื่อข่าว|tác giả|người viết|phóng viên|penulis|pewarta|reporter',
    'yaz(?:ar|an)|haber|hazırlayan|muhabir|συντάκτης|συντάκτρια|κείμενο|ρεπορτάζ|авторы?|автори|текст|корреспондент|журналист',
    'autor(?:ka|zy|ři)?|tekst|opracował[ai]?|rozmawiał[ai]?|szerző|kirjoittaja|teksti|toimittaja|skribent|forfatter|journalist',
  ].join(
    '|',
  )})\\s*[:：]\\s*|(?:بقلم|كتبت?|به قلم|מאת|נכתב על ידי|авторы?|текст|โดย|γράφει [οη]|oleh|opracował[ai]?|napsala?|írta|scris de|skrevet av)\\s+)`,
  'i',
);
