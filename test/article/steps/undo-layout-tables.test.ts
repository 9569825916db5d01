import { undoLayoutTables } from '../../../src/article/steps/undo-layout-tables.ts';
import { draftOf, prose, story } from '../../support/page.ts';

/** The number of tables and of paragraphs that are left of a body. */
function left(body: string): [tables: number, paragraphs: number] {
  const draft = draftOf(body);
  undoLayoutTables(draft);
  return [draft.root.querySelectorAll('table, tr, td').length, draft.root.querySelectorAll('p').length];
}

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

test.each([
  ['a single cell', row(prose())],
  ['a row', row('<a href="/">Home</a>', prose())],
  ['a column', row('Head') + row(prose())],
  ['tables in tables', row('Menu', `<table>${row(prose())}</table>`) + row('Foot', 'End')],
  ['headings in its cells', row('<h2>One</h2>', prose()) + row('<h2>Two</h2>', 'Three')],
  ['the text in one of its cells', row('Menu', story(5).replaceAll(/<\/?p>/g, ' <br>')) + row('Foot', 'End')],
  [
    'many cells around the text, with pictures that draw its frame',
    row(...Array(5).fill('<img src="/a.gif">')) + row(...Array(4).fill('<img src="/a.gif">'), story(5)),
  ],
])('a table of %s is undone', (_name, rows) => expect(left(`<table>${rows}</table>`)[0]).toBe(0));

test('a table that says that it means nothing is undone', () => {
  expect(left(`<table role="presentation">${row('1', '2')}${row('3', '4')}</table>`)[0]).toBe(0);
});

test.each([
  ['rows and columns', `<table>${row('1921', '4.2')}${row('2021', '5.1')}</table>`],
  ['one row of many cells', `<table>${row('4.2', '5.1', '4.9', '5.3', '4.7')}</table>`],
  ['heads', `<table><tr><th>Year</th></tr>${row('1921')}</table>`],
  ['a caption', `<table><caption>Levels</caption>${row('1921', '4.2')}</table>`],
  [
    'many cells, of which one has a long note',
    `<table>${row('1', '2', '3', '4', story(5))}${row('1', '2', '3', '4', prose(3))}</table>`,
  ],
  ['a border', `<table border="1">${row('1921', prose())}</table>`],
  ['a formula', `<table>${row('<math><mi>a</mi></math>', '(1)')}</table>`],
])('a table with %s stays', (_name, table) => expect(left(table)[0]).toBeGreaterThan(2));

test('a table of data in a layout stays', () => {
  const data = `<table><tr><th>Year</th><th>Level</th></tr>${row('1921', '4.2')}</table>`;
  expect(left(`<table>${row('Menu', prose() + data)}</table>`)).toEqual([5, 1]);
});

test('a table of pictures, each beside a text, is undone', () => {
  expect(left(`<table>${row('<img src="/a.png">', prose())}${row('<img src="/b.png">', prose(2))}</table>`)[0]).toBe(0);
});

test('a cell of links beside the text is a menu', () => {
  const links = (count: number) => '<a href="/a">Mill</a><br>'.repeat(count);
  const textOf = (...cells: string[]) => {
    const draft = draftOf(`<table>${row(...cells)}</table>`);
    undoLayoutTables(draft);
    return draft.root.textContent;
  };
  expect(textOf(links(3), prose())).not.toContain('Mill');
  expect(textOf(links(2), prose())).toContain('Mill');
  expect(textOf(links(3), 'A line')).toContain('Mill');
});
