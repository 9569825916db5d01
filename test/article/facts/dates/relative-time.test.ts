import { isRelativeTime } from '../../../../src/article/facts/dates/relative-time.ts';

const RELATIVE_TIMES: Record<string, readonly string[]> = {
  English: [
    '11 hours ago',
    'an hour ago',
    '3d',
    '5 min ago',
    '2 hrs. ago',
    'about 4 weeks ago',
    'Just now',
    'Yesterday',
    '1 YEAR AGO',
    '• 4 years ago •',
    '(2 days ago)',
    '11\n hours  ago',
  ],
  German: ['vor 3 Stunden', 'vor einem Tag', 'vor 2 Wochen', 'gestern'],
  Dutch: ['3 uur geleden', 'een dag geleden', 'uur geleden', '2 dagen geleden', 'gisteren'],
  French: ['il y a 3 heures', 'Il y a une minute', 'il y a 5 min', 'hier'],
  Spanish: ['hace 3 horas', 'hace un día', 'hace 2 meses', 'ayer'],
  Portuguese: ['há 3 horas', 'há um dia', 'ha 2 meses', 'ontem'],
  Italian: ['3 ore fa', "un'ora fa", 'un’ora fa', '2 giorni fa', 'ieri'],
  Swedish: ['för 3 timmar sedan', 'för en vecka sedan', 'igår'],
  Indonesian: ['3 jam yang lalu', '2 hari lalu', 'kemarin'],
  Polish: ['3 godz. temu', '2 dni temu', 'wczoraj'],
  Russian: ['3 часа назад', 'час назад', '5 минут назад', '2 дня назад', 'вчера'],
  Ukrainian: ['3 години тому', '5 хвилин тому', 'вчора'],
  Turkish: ['3 saat önce', '2 gün önce', 'dün'],
  Arabic: ['منذ 3 ساعات', 'قبل ساعتين', 'منذ ٣ أيام'],
  Hebrew: ['לפני 3 שעות', 'לפני שעתיים', 'לפני יום'],
  Persian: ['۳ ساعت پیش', '2 روز قبل'],
  Hindi: ['३ घंटे पहले', '2 दिन पहले'],
  Chinese: ['3小时前', '5 分钟前', '2天前', '3 小時前'],
  Japanese: ['3時間前', '5分前', '2日前', '1か月前'],
  Korean: ['3시간 전', '5분전', '2일 전'],
};

describe.each(Object.entries(RELATIVE_TIMES))('in %s', (_language, texts) => {
  test.each(texts)('%j is a time relative to now', (text) => expect(isRelativeTime(text)).toBe(true));
});

test.each([
  '',
  ' ',
  '11',
  'hours ago',
  'as',
  'ads',
  'am',
  'ago',
  'October 9, 2020',
  '2020-10-09',
  '11:30',
  'Eleven hours ago',
  'It happened 11 hours ago',
  '11 hours ago the river rose',
  '3 men and a boat',
  '5 days in May',
  'Yesterday the river rose',
  'An hour later',
  '12 houses',
  'months of rain',
  'vor dem Tor',
  'hier spricht',
  'hace falta',
  'uno, due, tre',
  'hava 3 derece',
  '3 часа ночи',
  '3 ore di sonno',
  '3 hours ago'.padEnd(80, '!'),
  `${'1'.repeat(30)} hours ago`,
  `1${' '.repeat(60)}day ago`,
])('%j is no relative time', (text) => expect(isRelativeTime(text)).toBe(false));

test.each(['1'.repeat(100_000), '( '.repeat(50_000), `${'about '.repeat(20_000)}1 day ago`])(
  'a text of a hundred thousand characters is no relative time',
  (text) => expect(isRelativeTime(text)).toBe(false),
);
