import { browser, server } from '../../support/use-browser.ts';
import { openWithReader } from '../reader-pages.ts';

const PROSE = `Nobody on the quay remembered a calmer crossing in all of the years that the
line has run between the two islands, said the mate of the boat.`;

const FILE = `The Ferry Song

The tide comes in,
the tide goes out.

${PROSE}

- ropes
- lamps

Port       Depth
Velmere    12
Harrow      7

${PROSE}
`;

test('a file of plain text has its title, paragraphs, verses, lists and tables', async () => {
  const tab = await openWithReader(browser, server.page('/song.txt', FILE, { 'content-type': 'text/plain' }));
  const seen = await tab.reader((root) => ({
    title: root.querySelector('h1')?.textContent,
    blocks: [...root.querySelectorAll('.body > *')].map(
      (each) => each.querySelector('pre, table')?.localName ?? each.localName,
    ),
    lines: root.querySelectorAll('.body p br').length,
    items: root.querySelectorAll('.body li').length,
    paragraph: root.querySelector('.body p:nth-of-type(2)')?.textContent,
  }));
  expect(seen).toEqual({
    title: 'The Ferry Song',
    blocks: ['p', 'p', 'ul', 'pre', 'p'],
    lines: 1,
    items: 2,
    paragraph: PROSE.replace('\n', ' '),
  });
  await tab.close();
});
