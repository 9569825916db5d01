import { Changes } from '../../src/tidy/changes.ts';
import { freePage, isFree } from '../../src/tidy/free-page.ts';
import { markFree } from '../../src/tidy/marks.ts';
import { box, layOut } from './layout.ts';

const sizes = new WeakMap<Element, Record<'scrollHeight' | 'clientHeight' | 'clientWidth', number>>();
const drawn = new Map<string, Partial<CSSStyleDeclaration>>();

beforeAll(() => {
  layOut();
  for (const name of ['scrollHeight', 'clientHeight', 'clientWidth'] as const) {
    Object.defineProperty(Element.prototype, name, {
      configurable: true,
      get(this: Element) {
        return sizes.get(this)?.[name] ?? 0;
      },
    });
  }
  // jsdom knows no pseudo-elements.
  const real = globalThis.getComputedStyle;
  globalThis.getComputedStyle = (element, pseudo) =>
    pseudo ? ({ content: 'none', ...drawn.get(`${element.id}${pseudo}`) } as CSSStyleDeclaration) : real(element);
});

beforeEach(() => {
  drawn.clear();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  setSize(document.documentElement, 5000, 800);
});

/** Gives an element its size: that of its content, and of what is seen of it. */
function setSize(element: Element, scrollHeight: number, clientHeight: number, clientWidth = 1000): void {
  sizes.set(element, { scrollHeight, clientHeight, clientWidth });
}

const ARTICLE = `<main id="page"><p ${box(300, 100, 400, 500)}>Text</p></main>`;

/** Frees a page. @returns What it gave back, by the marks; and the ids of the covers that are left. */
function free(html: string, lock = () => {}): { marks: string[]; covers: string[]; changes: Changes } {
  document.body.innerHTML = html;
  lock();
  const changes = new Changes();
  const covers = freePage([...document.querySelectorAll('main p')], changes).map(({ id }) => id);
  const marks = [...document.querySelectorAll('[data-lectern-free]')].map((element) => {
    return `${element.localName} ${element.getAttribute('data-lectern-free')}`;
  });
  return { marks, covers, changes };
}

const isPageFree = (isArticle = true): boolean => isFree([...document.querySelectorAll('main p')], isArticle);

test('a page that nothing locks is left as it is', () => {
  expect(free(ARTICLE)).toMatchObject({ marks: [], covers: [] });
  expect(isPageFree()).toBe(true);
});

test.each([
  ['overflow of the body', () => document.body.style.setProperty('overflow', 'hidden'), 'scroll'],
  ['overflow of the root', () => document.documentElement.style.setProperty('overflow', 'clip'), 'scroll'],
  ['a body that is fixed', () => document.body.style.setProperty('position', 'fixed'), 'scroll'],
])('scrolling is given back where it is locked by %s', (_, lock, mark) => {
  const { marks, changes } = free(ARTICLE, lock);
  expect(marks).toEqual([`html ${mark}`, `body ${mark}`]);
  changes.undo();
  expect(document.querySelector('[data-lectern-free]')).toBeNull();
});

test('what two layers had locked in one element is given back by each for itself', () => {
  const { changes } = free(ARTICLE, () => document.body.style.setProperty('overflow', 'hidden'));
  const more = new Changes();
  markFree(document.body, 'filter', more);
  more.undo();
  expect(document.body.getAttribute('data-lectern-free')).toBe('scroll');
  changes.undo();
  expect(document.body.hasAttribute('data-lectern-free')).toBe(false);
});

test('what rules of more weight lock is given back by the style of the element', () => {
  const lock = () => document.body.style.setProperty('position', 'fixed', 'important');
  const { changes } = free(ARTICLE, lock);
  expect(document.body.getAttribute('style')).toContain('position: static');
  changes.undo();
  expect(document.body.getAttribute('style')).toContain('position: fixed');
});

test('a window that never scrolls, since a part of it does, is not locked', () => {
  const app = `<main id="page" style="overflow-y:auto" ${box()}><p ${box()}>Text</p></main>`;
  const lock = (): void => {
    document.body.style.overflow = 'hidden';
    setSize(document.documentElement, 800, 800);
    setSize(document.querySelector('main') as Element, 4000, 800);
  };
  expect(free(app, lock).marks).toEqual([]);
});

test('a wrapper that scrolls in the place of the window scrolls again', () => {
  const lock = (): void => {
    const page = document.querySelector('main') as HTMLElement;
    page.style.overflowY = 'hidden';
    setSize(page, 4000, 800);
  };
  expect(free(ARTICLE, lock).marks).toEqual(['main scroller']);
});

test('the room of a scroll bar goes, what the page has of its own stays, and undoing gives both back', () => {
  const rooms: string[] = [];
  for (const [clientWidth, padding] of [
    [985, '25px'],
    [985, '10px'],
    [1000, '15px'],
    [1000, '40px'],
  ] as const) {
    setSize(document.documentElement, 5000, 800, clientWidth);
    document.body.style.cssText = `overflow: hidden; padding-right: ${padding}`;
    const { changes } = free(ARTICLE);
    rooms.push(document.body.style.paddingRight);
    changes.undo();
    expect(document.body.style.paddingRight).toBe(padding);
  }
  expect(rooms).toEqual(['10px', '10px', '0px', '40px']);
});

test('presses, selection and sharp text are given back, and so is the page to screen readers', () => {
  const shut = `<main inert="" aria-hidden="true" style="pointer-events:none;filter:blur(4px);user-select:none"><p style="pointer-events:none" ${box()}>Text</p></main>`;
  const { marks, changes } = free(shut);
  expect(marks).toEqual(['html pointers', 'main pointer filter select', 'p pointer']);
  const main = document.querySelector('main');
  expect([main?.hasAttribute('inert'), main?.hasAttribute('aria-hidden')]).toEqual([false, false]);
  changes.undo();
  expect(document.body.innerHTML).toBe(shut);
});

test('covers that nothing is in are told, and those that an element draws are taken away', () => {
  const cover = `<div id="cover" style="position:absolute" ${box()}></div>`;
  const shadow = '<div id="shadow" style="position:absolute;box-shadow:0px 0px 0px 5000px #000"></div>';
  const bar = `<div id="bar" style="position:fixed" ${box()}>Text</div>`;
  expect(free(`${ARTICLE}${cover}${shadow}${bar}`).covers).toEqual(['cover', 'shadow']);
  drawn.set('page::before', { content: '""', position: 'fixed', width: '1000px', height: '800px' });
  expect(free(ARTICLE).marks).toEqual(['main before']);
});

test('a page is not free while it does not scroll, is inert, or lies under something', () => {
  document.body.innerHTML = ARTICLE;
  document.body.style.overflow = 'hidden';
  expect(isPageFree()).toBe(false);
  setSize(document.documentElement, 800, 800);
  expect(isPageFree()).toBe(true);
  document.querySelector('main')?.setAttribute('inert', '');
  expect(isPageFree()).toBe(false);
  document.body.innerHTML = `${ARTICLE}<div ${box()}>Text</div>`;
  expect([isPageFree(), isPageFree(false)]).toEqual([false, true]);
});
