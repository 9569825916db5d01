import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs } from '../reader-pages.ts';

/** What the reader makes of a text: its notes, its cells of layout and of data, its paragraphs. */
async function shown(path: string, body: string) {
  const tab = await openWithReader(browser, server.page(path, articlePage({ body })));
  const seen = await tab.reader((root) => {
    const text = root.querySelector('.body');
    const count = (selector: string) => text?.querySelectorAll(selector).length;
    return {
      notes: [...(text?.querySelectorAll('[data-part=admonition]') ?? [])].map((note) =>
        [...note.children].map((line) => line.textContent).join(': '),
      ),
      cells: count('td'),
      paragraphs: count('p:not([data-part] p)'),
    };
  });
  await tab.close();
  return seen;
}

const note = '<div class="admonition tip"><p class="admonition-title">Tip</p><p>Hold on to the rail.</p></div>';

test('a text in a table of layout stands as paragraphs, and its notes are notes', async () => {
  const seen = await shown('/old', `<table><tr><td>${paragraphs(8)}${note}</td><td><p>Menu</p></td></tr></table>`);
  expect(seen).toMatchObject({ notes: ['Tip: Hold on to the rail.'], cells: 0 });
  expect(seen.paragraphs).toBeGreaterThanOrEqual(8);
});

test('notes of a page without tables are notes too', async () =>
  expect(await shown('/notes', `${paragraphs(4)}${note}${paragraphs(4)}`)).toMatchObject({
    notes: ['Tip: Hold on to the rail.'],
    cells: 0,
  }));

test('a table of data stays one', async () => {
  const table = '<table><tr><th>Port</th><th>Depth</th></tr><tr><td>Velmere</td><td>12</td></tr></table>';
  expect(await shown('/data', `${paragraphs(4)}${table}${paragraphs(4)}`)).toMatchObject({ notes: [], cells: 2 });
});
