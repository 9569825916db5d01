import { type Quoted, textLink } from '../../src/export/quote/text-link.ts';

const FIRST = 'The council met on Monday. It put the vote off - again, for two weeks, it said.';
const LAST = 'Nobody spoke. The council met on Monday. It ended late.';
const FRENCH = 'Quoi\u202f? Non\u202f!\u00a0Si,\n dit-il.';
const PAGE = `Home\n${FIRST}\n\nA rail of the page\n${LAST}\n\n${FRENCH}\n\nNon, dít-elle.\n\n運河の道は、明日開く。市長は、そう言った。`;

/** A quotation of the words between two places of the page. */
function quoted(start: string, end = start, first = FIRST, last = first): Quoted {
  return { first, last, from: first.indexOf(start), to: last.indexOf(end) + end.length };
}

test.each<[string, Quoted, string | undefined]>([
  ['a few words', quoted('put the vote off'), ':~:text=put%20the%20vote%20off'],
  ['half words are made whole', quoted('ut the vo'), ':~:text=put%20the%20vote'],
  [
    'a dash and a comma are written so that they part nothing',
    quoted('off - again, for'),
    ':~:text=off%20%2D%20again%2C%20for',
  ],
  [
    'words that are there before have some around them',
    quoted('The council met', 'The council met', LAST),
    ':~:text=Nobody%20spoke.-,The%20council%20met,-on%20Monday.%20It',
  ],
  [
    'words that browsers take for others that are there before, too',
    quoted('dít', 'dít', 'Non, dít-elle.'),
    ':~:text=Non%2C-,d%C3%ADt,-%2Delle.',
  ],
  [
    'across blocks the ends are named',
    quoted('It put the vote', 'The council met on Monday', FIRST, LAST),
    ':~:text=It%20put%20the%20vote%20off,The%20council%20met%20on%20Monday',
  ],
  [
    'without spaces between words it is named from sign to sign',
    quoted('日開', '日開', '運河の道は、明日開く。市長は、そう言った。'),
    ':~:text=%E6%98%8E%E6%97%A5%E9%96%8B%E3%81%8F',
  ],
  [
    'narrow spaces stay as they are, others are one',
    quoted('Non', 'dit', FRENCH),
    ':~:text=Non%E2%80%AF!%20Si%2C%20dit',
  ],
  ['words that the page does not have', quoted('never', 'never', 'This was never said.'), undefined],
])('%s', (_what, given, link) => {
  expect(textLink(given, PAGE)).toBe(link);
});
