import { wordsAndRulesFor } from '../../src/session/scripts-for-page.ts';
import { pageOf } from '../support/page.ts';

/** The scripts with words for a page with a title in a language. */
function wordsFor(title: string, lang = ''): string[] {
  const page = pageOf('<p>Text</p>', `<title>${title}</title>`);
  page.documentElement.lang = lang;
  return wordsAndRulesFor(page, 'paper.example');
}

test.each([
  ['The river rises', 'en-GB', []],
  ['The river rises', '', ['western languages']],
  ['Der Fluss steigt', 'de', ['western languages']],
  ['El río crece', 'en', ['western languages']],
  ['Rzeka wzbiera', 'pl', ['other languages']],
  ['Řeka stoupá', 'en', ['other languages', 'western languages']],
  ['川が増水', '', ['other languages']],
])('a page with the title "%s" in "%s"', (title, lang, names) => expect(wordsFor(title, lang)).toEqual(names));
