import { readdirSync, readFileSync } from 'node:fs';
import { isFoundIn, wordsIn } from '../../../src/extension-pages/options/found-words.ts';
import { groups } from '../../../src/settings/groups.ts';
import { schema } from '../../../src/settings/schema.ts';
import { SEARCHED_WORDS } from './searched-words.ts';

const languages = readdirSync('src/locales').map((file) => file.replace('.json', ''));

const SECTIONS = ['looks', 'sites', 'rules', 'dictionary', 'keys', 'backup', 'permissions', 'about', 'reset', 'sample'];

/** What people write who look for these, in each language. */
const SEARCHED: Readonly<Record<string, readonly [string, string][]>> = {
  en: [
    ...pairs('theme', 'dark mode', 'night', 'color', 'colour', 'gray', 'brightness'),
    ...pairs('size', 'bigger', 'larger', 'zoom', 'font size', 'large print'),
    ...pairs('width', 'margin', 'margins', 'column', 'line length'),
    ...pairs('hyphenation', 'hyphen', 'hyphens', 'syllables', 'word break'),
    ...pairs('alignment', 'justify', 'justification', 'center', 'centred'),
    ...pairs('weight', 'bold', 'thick'),
    ...pairs('images', 'picture', 'photos', 'dim'),
    ...pairs('pages', 'multi-page', 'multipage', 'next page', 'auto'),
    ...pairs('keys', 'shortcut', 'hotkey', 'keyboard', 'print'),
    ...pairs('backup', 'export', 'import', 'sync', 'synchronise', 'synchronize'),
    ...pairs('permissions', 'privacy', 'data'),
    ...pairs('about', 'language', 'license', 'licence', 'update'),
    ...pairs('reset', 'default', 'defaults', 'factory'),
    ...pairs('sample', 'undo', 'redo'),
    ...pairs('page', 'tidy', 'clutter', 'adblock', 'popups'),
    ...pairs('sites', 'auto', 'automatically'),
    ...pairs('rules', 'custom rule', 'filters', 'css selectors', 'hide element', 'xpath', 'picker'),
  ],
  de: [
    ...pairs('theme', 'Dunkelmodus', 'Farben'),
    ...pairs('backup', 'Export', 'sichern'),
    ...pairs('keys', 'drucken'),
  ],
  fr: [...pairs('theme', 'mode sombre', 'couleurs'), ...pairs('backup', 'exporter'), ...pairs('size', 'agrandir')],
  es: [...pairs('theme', 'modo oscuro', 'colores'), ...pairs('backup', 'exportar'), ...pairs('width', 'margenes')],
  it: [...pairs('theme', 'modalità scura'), ...pairs('backup', 'esporta'), ...pairs('keys', 'stampa')],
  nl: [
    ...pairs('theme', 'donkere modus', 'kleuren'),
    ...pairs('alignment', 'uitvullen'),
    ...pairs('keys', 'afdrukken'),
  ],
  pl: [...pairs('theme', 'tryb ciemny'), ...pairs('alignment', 'wyjustuj'), ...pairs('about', 'jezyk', 'zrodlo')],
  pt_BR: [...pairs('theme', 'modo escuro'), ...pairs('images', 'fotos'), ...pairs('about', 'idioma')],
  ru: [...pairs('theme', 'темный режим'), ...pairs('backup', 'экспорт'), ...pairs('keys', 'печать')],
  uk: [...pairs('theme', 'темний режим'), ...pairs('size', 'більше'), ...pairs('about', 'мова')],
  tr: [...pairs('theme', 'karanlık mod', 'karanlik mod'), ...pairs('size', 'büyüt'), ...pairs('keys', 'yazdır')],
  ja: [...pairs('theme', 'ダークモード'), ...pairs('size', '大きく'), ...pairs('keys', '印刷')],
  ko: [...pairs('theme', '다크 모드'), ...pairs('size', '크게'), ...pairs('backup', '내보내기')],
  zh_CN: [...pairs('theme', '深色模式'), ...pairs('size', '放大'), ...pairs('keys', '打印')],
  zh_TW: [...pairs('theme', '深色模式'), ...pairs('size', '放大'), ...pairs('keys', '列印')],
  id: [...pairs('theme', 'mode gelap'), ...pairs('size', 'perbesar'), ...pairs('keys', 'cetak')],
  vi: [...pairs('theme', 'chế độ tối', 'che do toi'), ...pairs('size', 'phóng to'), ...pairs('keys', 'in ấn')],
  ar: [...pairs('theme', 'الوضع الداكن'), ...pairs('size', 'تكبير'), ...pairs('keys', 'طباعة')],
  fa: [...pairs('theme', 'حالت تیره'), ...pairs('size', 'بزرگ'), ...pairs('keys', 'چاپ')],
  he: [...pairs('theme', 'מצב כהה'), ...pairs('size', 'הגדלה'), ...pairs('keys', 'הדפסה')],
  hi: [...pairs('theme', 'डार्क मोड'), ...pairs('size', 'बड़ा'), ...pairs('keys', 'प्रिंट')],
  bn: [...pairs('theme', 'ডার্ক মোড'), ...pairs('size', 'বড়'), ...pairs('keys', 'প্রিন্ট')],
};

function pairs(name: string, ...words: readonly string[]): [string, string][] {
  return words.map((word) => [name, word]);
}

const textsOf = (language: string) =>
  JSON.parse(readFileSync(`src/locales/${language}.json`, 'utf8')) as Readonly<Record<string, string>>;

test('everyday words are those of a setting, a group or a section', () => {
  const names = [...Object.keys(schema), ...Object.keys(groups), ...SECTIONS];
  const given = Object.keys(textsOf('en')).filter((key) => key.startsWith('words_'));
  expect(given.length).toBeGreaterThan(25);
  expect(given.filter((key) => !names.includes(key.slice('words_'.length)))).toEqual([]);
});

test.each(languages)('in %s what people write finds what they mean', (language) => {
  const texts = textsOf(language);
  const frequent = Object.entries(SEARCHED_WORDS[language] ?? {}).flatMap(([name, words]) =>
    pairs(name, ...words.split('|')),
  );
  const unfound = [...(SEARCHED[language] ?? []), ...frequent].filter(
    ([name, word]) => !isFoundIn(texts[`words_${name}`] ?? '', wordsIn(word)),
  );
  expect((SEARCHED[language]?.length ?? 0) + frequent.length).toBeGreaterThan(20);
  expect(unfound).toEqual([]);
});
