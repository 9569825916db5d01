import { isShell } from '../../src/tidy/shell.ts';
import { box, layOut } from './layout.ts';

beforeAll(layOut);

const APP = `<div id="app" ${box()}><header>Boards</header><main>Board one</main></div>`;

function isShellIn(html: string, id = 'app'): boolean {
  document.body.innerHTML = html;
  const layers = [...document.body.children].filter((element) => element.id);
  const content = () => [...document.querySelectorAll('main, p')];
  return isShell(document.querySelector(`#${id}`) as Element, layers, content);
}

test('a cover with the parts of a page, beside which there is nothing, is the page', () => {
  expect(isShellIn(APP)).toBe(true);
  expect(isShellIn(`${APP}<div id="bar" ${box(0, 700, 1000, 100)}>We use cookies</div>`)).toBe(true);
});

test('a cover over a page, over another cover, or that says what it is, is none', () => {
  expect(isShellIn(`<p>Text of the page</p>${APP}`)).toBe(false);
  expect(isShellIn(`<div id="map" ${box()}><p>A map</p></div>${APP}`)).toBe(false);
  expect(isShellIn(APP.replace('id="app"', 'id="app" role="dialog"'))).toBe(false);
  expect(isShellIn(`<div id="app" ${box()}>We use cookies</div>`)).toBe(false);
});

test('what is smaller than a cover is none', () => {
  expect(isShellIn(APP.replace(box(), box(0, 0, 1000, 100)))).toBe(false);
});
