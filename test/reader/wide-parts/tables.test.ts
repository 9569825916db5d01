import { makeSortable } from '../../../src/reader/wide-parts/sort-table.ts';
import { asCsv, asMarkdown } from '../../../src/reader/wide-parts/table-text.ts';

function tableOf(inner: string): HTMLTableElement {
  document.body.innerHTML = `<table>${inner}</table>`;
  return document.querySelector('table') as HTMLTableElement;
}

/** A table of one column. */
const columnOf = (cells: readonly string[]) =>
  tableOf(
    `<thead><tr><th>Head</th></tr></thead><tbody>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</tbody>`,
  );

/** The cells of a column after so many presses of its head. */
function sorted(cells: readonly string[], presses: number): (string | null)[] {
  const table = columnOf(cells);
  makeSortable(table);
  for (let press = 0; press < presses; press++) table.querySelector('button')?.click();
  return [...table.querySelectorAll('td')].map(({ textContent }) => textContent);
}

test.each<[string, readonly string[]]>([
  ['figures with a point before their decimals', ['-2', '0.125', '0.5', '1.25', '2', '1,234.567', '20,000']],
  ['figures with a comma before their decimals', ['−0,5 %', '0,125 %', '12,5 %', '1.250 %', '1.250,5 %']],
  ['figures in thousands', ['$1', '$12', '$1,100', '$9,999', '$1,000,000']],
  ['figures with spaces and apostrophes', ['900 km', '1\u202f200 km', "12'000 km", '1’000’000 km']],
  ['figures of India', ['₹ 99,999', '₹ 1,00,000', '₹ 12,34,567', '₹ 2,00,00,000']],
  ['versions', ['1.2.9', '1.10.1', '1.10.2', '2.0.0']],
  ['words', ['Part 2', 'part 9', 'Part 10', 'Quay']],
])('%s are sorted by what they say, and downwards the other way round', (_, order) => {
  const mixed = [...order.slice(2), ...order.slice(0, 2)];
  expect(sorted(mixed, 1)).toEqual(order);
  expect(sorted(mixed, 2)).toEqual(order.toReversed());
  expect(sorted(mixed, 3)).toEqual(mixed);
});

test('the head by which a table is sorted says so, and no other', () => {
  const row = (cells: string[], name: string) =>
    `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;
  const rows = ['b1', 'a2', 'd3', 'c4'].map((cell) => row([...cell], 'td'));
  const table = tableOf(`<thead>${row(['A', 'B'], 'th')}</thead><tbody>${rows.join('')}</tbody>`);
  makeSortable(table);
  const [first, second] = table.querySelectorAll('button');
  const states = () => [...table.querySelectorAll('th')].map(({ ariaSort }) => ariaSort ?? null);
  first?.click();
  expect(states()).toEqual(['ascending', null]);
  second?.click();
  expect(states()).toEqual([null, 'ascending']);
  second?.click();
  expect(states()).toEqual([null, 'descending']);
  expect(table.tBodies[0]?.textContent).toBe('c4d3a2b1');
});

test('empty cells come last, upwards and downwards, and rows of the same stay in their order', () => {
  const cells = ['2', '', '10', ' ', '2.0'];
  expect(sorted(cells, 1)).toEqual(['2', '2.0', '10', '', ' ']);
  expect(sorted(cells, 2)).toEqual(['10', '2', '2.0', '', ' ']);
});

test.each([
  ['few rows', '<thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody>'],
  ['no head', `<tbody>${'<tr><td>1</td></tr>'.repeat(5)}</tbody>`],
  [
    'cells over several rows',
    `<thead><tr><th>A</th></tr></thead><tbody>${'<tr><td rowspan="1">1</td></tr>'.repeat(5)}`,
  ],
  [
    'several bodies',
    `<thead><tr><th>A</th></tr></thead>${`<tbody>${'<tr><td>1</td></tr>'.repeat(5)}</tbody>`.repeat(2)}`,
  ],
  ['a link for a head', `<thead><tr><th><a href="/">A</a></th></tr></thead>${'<tr><td>1</td></tr>'.repeat(5)}`],
])('a table with %s has no buttons', (_, inner) => {
  const table = tableOf(inner);
  makeSortable(table);
  expect(table.querySelector('button')).toBeNull();
});

test('the lines of a cell stand apart where a table is copied, and the letters of a word do not', () => {
  const table = tableOf(`<tr><th>Town</th><th>Parts</th></tr>
    <tr><td>Berlin<br>Germany</td><td><ul><li>Mitte</li><li><b>W</b>edding, “north”</li></ul></td></tr>`);
  expect(asCsv(table)).toBe('Town,Parts\r\nBerlin Germany,"Mitte Wedding, “north”"');
  expect(asMarkdown(table)).toContain('| Berlin Germany | Mitte Wedding, “north” |');
});

test('cells that cover several stand at their places', () => {
  const table = tableOf(`<tr><th colspan="2">A</th><th>B</th></tr>
    <tr><td rowspan="2">1</td><td>2</td><td>3</td></tr><tr><td>4</td><td rowspan="9">5</td></tr><tr><td>6</td></tr>`);
  expect(asCsv(table).split('\r\n')).toEqual(['A,,B', '1,2,3', ',4,5', '6,,']);
});
