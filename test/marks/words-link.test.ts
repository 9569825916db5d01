import { quoteOf } from '../../src/marks/find-quote.ts';
import { wordsLink } from '../../src/marks/words-link.ts';

const TEXT =
  `The old depot. The council met on Tuesday evening in the old depot by the canal. Nobody spoke of the bridge at
first, since the hall was cold. Die Donaudampfschifffahrtsgesellschaft verkaufte Grundstücksverkehrsgenehmigungen und
Rechtsschutzversicherungsgesellschaften an Betäubungsmittelverschreibungsverordnungen. 市議会は火曜日の夜に開かれた。橋については誰も話さなかった。運河の道は来年の春までに広げられる予定である。`.replace(
    /\s+/g,
    ' ',
  );

/** The text directive of a link to words of the text, as it is read. */
function directive(words: string): string {
  const start = TEXT.indexOf(words);
  const link = wordsLink('https://site.example/a', quoteOf(TEXT, [start, start + words.length]));
  expect(link).toMatch(/^https:\/\/site\.example\/a#:~:text=/);
  return decodeURIComponent(link.replace(/.*text=/, ''));
}

test.each([
  [
    'a part of a word is the whole word, since browsers find no other',
    'e council met on Tues',
    'The council met on Tuesday',
  ],
  ['a word that may stand elsewhere has words of its sentence before it', 'bridge', 'spoke of the-,bridge'],
  ['one at the beginning of a sentence has those after it', 'Nobody', 'Nobody,-spoke of the'],
  [
    'a quote over two sentences, which may be of two paragraphs, is named by its ends',
    'met on Tuesday evening in the old depot by the canal. Nobody spoke of the bridge',
    'met on Tuesday evening in the,Nobody spoke of the bridge',
  ],
  [
    'no end is cut within a word',
    'Donaudampfschifffahrtsgesellschaft verkaufte Grundstücksverkehrsgenehmigungen und Rechtsschutzversicherungsgesellschaften an Betäubungsmittelverschreibungsverordnungen',
    'Donaudampfschifffahrtsgesellschaft verkaufte Grundstücksverkehrsgenehmigungen,Rechtsschutzversicherungsgesellschaften an Betäubungsmittelverschreibungsverordnungen',
  ],
  ['where no spaces are, the words reach to the next sign', '火曜日の夜', '市議会は火曜日の夜に開かれた'],
  [
    'and several sentences are named by their ends there too',
    '火曜日の夜に開かれた。橋については誰も話さなかった',
    '市議会は火曜日の夜に開かれた,橋については誰も話さなかった',
  ],
])('%s', (_, words, expected) => expect(directive(words)).toBe(expected));
