import { extract } from '../../../src/article/extract.ts';
import { ADDRESS, pageOf, story } from '../../support/page.ts';
import '../../../src/entry-points/kinds.ts';
import '../../../src/entry-points/boxes.ts';

const STEPS = [
  'Heat the oven to 180 degrees and butter a small tin, which should not be deeper than your hand.',
  'Stir the flour with the oats and the honey until no dry flour is left at the bottom of the bowl.',
];

const INGREDIENTS = ['2 cups wholemeal flour', '1/2 tsp. sea salt', '3 tbsp. honey', '1 cup rolled oats'];

function linesOf(body: string, data: object = {}, before = story(3)): string[] {
  const recipe = {
    '@context': 'https://schema.org',
    '@type': 'Recipe',
    name: 'Oat bars',
    recipeIngredient: INGREDIENTS,
    recipeInstructions: STEPS.map((text) => ({ '@type': 'HowToStep', text })),
    ...data,
  };
  const head = `<title>Oat bars</title><script type="application/ld+json">${JSON.stringify(recipe)}</script>`;
  const steps = `<ol>${STEPS.map((step) => `<li>${step}</li>`).join('')}</ol>`;
  const page = pageOf(`<h1>Oat bars</h1><div class="text">${before}</div>${body}${steps}`, head);
  const extraction = extract(page, { address: ADDRESS });
  if (extraction.kind === 'none') throw new Error(extraction.why);
  const { body: shown } = extraction.article;
  for (const row of shown.querySelectorAll('p, li, td, h2, h3, div, br')) row.after('\n');
  return (shown.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** A list whose rows have a box for each part of a line, as pages set them in columns. */
const rows = (lines: readonly (readonly string[])[]): string =>
  `<div class="grid">${lines
    .map((parts) => `<div class="row">${parts.map((part) => `<div class="cell">${part}</div>`).join('')}</div>`)
    .join('')}</div>`;

const CELLS = [
  ['2', 'cups', 'wholemeal flour'],
  ['1/2', 'tsp.', 'sea salt'],
  ['3', 'tbsp.', 'honey'],
  ['1', 'cup', 'rolled oats'],
];

test('amounts, units and names in boxes of their own stay, each ingredient in one line with its amount', () => {
  expect(linesOf(rows(CELLS))).toEqual(expect.arrayContaining(INGREDIENTS));
});

test('the cells of a table stay cells', () => {
  const cells = CELLS.map((parts) => `<tr>${parts.map((part) => `<td>${part}</td>`).join('')}</tr>`).join('');
  expect(linesOf(`<table>${cells}</table>`)).toEqual(expect.arrayContaining(CELLS.flat()));
});

test('the rows of the list that the data says otherwise stay with the others', () => {
  const lines = linesOf(rows([...CELLS, ['a pinch', 'of', 'grated nutmeg']]));
  expect(lines).toEqual(expect.arrayContaining(['3 tbsp. honey', 'a pinch of grated nutmeg']));
});

test('a list that says the amounts after the names is the list, and none is added', () => {
  const list = `<ul>${INGREDIENTS.map((line) => `<li>${line.replace(/^(\S+ \S+) (.*)/, '$2: $1')}</li>`).join('')}</ul>`;
  const lines = linesOf(list);
  expect(lines).toContain('honey: 3 tbsp.');
  expect(lines.filter((line) => line.includes('honey') && line.length < 30)).toHaveLength(1);
});

test('a list that the page shows twice, for two kinds of units, stays once', () => {
  const metric = CELLS.map(([, , name = '']) => ['100', 'g', name]);
  const lines = linesOf(`${rows(CELLS)}<div class="tab">${rows(metric)}</div>`, {}, story(9));
  expect(lines.filter((line) => line.endsWith('rolled oats'))).toHaveLength(1);
});

test('items with check boxes that stand in one line on the page are set apart', () => {
  const items = INGREDIENTS.map((line) => `<label><input type="checkbox"><span>${line}</span></label>`).join('');
  expect(linesOf(`<div class="list">${items}</div>`)).toEqual(expect.arrayContaining(INGREDIENTS));
});

test('amount and name in inline elements of one item stay in one line', () => {
  const items = [...INGREDIENTS, '2 cups flour'].map(
    (line) => `<li>${line.replace(/^(\S+ \S+) (.*)/, '<span>$1</span> <span>$2</span>')}</li>`,
  );
  const data = { recipeIngredient: [...INGREDIENTS, '2 cups flour'] };
  expect(linesOf(`<ul>${items.join('')}</ul>`, data)).toEqual(expect.arrayContaining([...INGREDIENTS, '2 cups flour']));
});

test('check boxes of characters go', () => {
  const items = INGREDIENTS.map((line) => `<li><label>▢ </label><span>${line}</span></li>`).join('');
  expect(linesOf(`<ul>${items}</ul>`)).toEqual(expect.arrayContaining(INGREDIENTS));
});

test('an amount is set apart from its unit where the page does that by its style', () => {
  const items = INGREDIENTS.map((line) => `<li>${line.replace(/^(\S+) /, '<span>$1</span>')}</li>`).join('');
  expect(linesOf(`<ul>${items}</ul>`)).toContain('2 cups wholemeal flour');
});

test.each([
  ['marked', (line: string) => `<div itemprop="recipeIngredient">${line}</div>`],
  ['named', (line: string) => `<li class="Ingredient-row">${line}</li>`],
])('lines that are %s as ingredients stay where the data has none', (_name, write) => {
  const list = `<aside><ul>${INGREDIENTS.map(write).join('')}</ul></aside>`;
  expect(linesOf(list, { recipeIngredient: undefined })).toEqual(expect.arrayContaining(INGREDIENTS));
});

test('the heading of a list stays, with a switch of units between them', () => {
  const list = `<ul>${INGREDIENTS.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  expect(linesOf(`<aside><h3>What you need</h3><div>1x 2x 3x</div>${list}</aside>`)).toContain('What you need');
});

test.each([
  'Cook Mode Prevent your screen from going dark',
  'Jump to:',
  'Sharing is caring!',
  '4.98 from 45 votes',
  'No ratings yet',
  'Tried this recipe? Let us know how it was!',
  'Did you make these bars? Tag me!',
  'Want to save this recipe?',
])('a tool of the recipe goes: %s', (tool) => {
  expect(linesOf(`<p>${tool}</p>`)).not.toContain(tool);
});

test.each([
  'Save this dough for later in a cool place.',
  'Scale the fish, and rinse it.',
  'Tag the jars with the day.',
])('a line that only begins like a tool stays: %s', (line) => {
  expect(linesOf('', {}, `${story(2)}<p>${line}</p>${story(2)}`)).toContain(line);
});
