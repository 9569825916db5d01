import { findSignUps } from '../../src/tidy/find-sign-ups.ts';
import { layOut } from './layout.ts';

beforeAll(() => {
  layOut();
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});

const ARTICLE = '<p>Text of the tides</p>';
const LETTER = '<form><input type="email"><button>Sign up</button></form>';

/** Lists the ids of the boxes that ask for an address. */
function signUps(html: string): string[] {
  document.body.innerHTML = `<main><article>${ARTICLE}${html}</article></main>`;
  const article = new Set(document.querySelectorAll('article > p'));
  return findSignUps(article).map(({ element }) => element.id);
}

test('a box that asks for an address goes with its heading, whatever it is called', () => {
  expect(signUps(`<div id="a"><h4>The morning letter</h4><div id="b">${LETTER}</div></div>`)).toEqual(['a']);
});

test('it ends where something else begins', () => {
  const other = '<form><input name="zip"><button>Find my pier</button></form>';
  expect(signUps(`<div id="a"><div id="b">${LETTER}</div>${other}</div>`)).toEqual(['b']);
  expect(
    signUps(`<div id="a"><div id="b">${LETTER}</div>${'<i>A long note on the tides. </i>'.repeat(40)}</div>`),
  ).toEqual(['b']);
});

test('a menu beside it stays', () => {
  const menu =
    '<a href="/a">Pier</a><a href="/b">Quay</a><a href="/c">Lock</a><a href="/d">Light</a><a href="/e">Mole</a>';
  expect(signUps(`<div id="a"><div id="b">${LETTER}</div>${menu}</div>`)).toEqual(['b']);
});

test('forms of the site’s own foot, in layers, and for anything else are none', () => {
  expect(signUps(`<footer>${LETTER}</footer>`)).toEqual([]);
  expect(signUps(`<div style="position:fixed">${LETTER}</div>`)).toEqual([]);
  expect(signUps('<form><input type="email"><input type="password"><button>Sign up</button></form>')).toEqual([]);
});
