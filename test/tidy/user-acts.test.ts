import { UserActs } from '../../src/tidy/user-acts.ts';

let ending: AbortController;
let acts: UserActs;
let listeners: Map<string, (event: Event) => void>;

beforeEach(() => {
  ending = new AbortController();
  listeners = new Map();
  document.body.innerHTML =
    '<section><button><b>Open</b></button><input></section><p>Text</p><i style="cursor: pointer">Tab</i>';
  const listen = jest.spyOn(window, 'addEventListener');
  acts = new UserActs(ending.signal);
  for (const [type, listener] of listen.mock.calls) listeners.set(type, listener as (event: Event) => void);
  listen.mockRestore();
});
afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
});

const find = (selector: string): Element => document.querySelector(selector) as Element;
const click = () => new MouseEvent('click', { bubbles: true, composed: true });
const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true });

/** Dispatches an event as if the user had made it: jsdom lets nobody change `isTrusted`. */
function act(selector: string, event: Event): void {
  const trusted = new Proxy(event, {
    get: (target, name) => {
      const value: unknown = name === 'isTrusted' || Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  find(selector).addEventListener(event.type, () => listeners.get(event.type)?.(trusted), { once: true });
  find(selector).dispatchEvent(event);
}

test('a press by a script of the page is none of the user', () => {
  find('b').dispatchEvent(click());
  find('b').dispatchEvent(key('Enter'));
  expect(acts.isAnswering).toBe(false);
  expect(acts.hasTouched(find('button'))).toBe(false);
});

test('a press on a control is answered for a while, and touches all that is around it', () => {
  act('b', click());
  expect([acts.isAnswering, performance.now() - acts.pressedAt < 1000]).toEqual([true, true]);
  expect(['b', 'button', 'section', 'p'].map((selector) => acts.hasTouched(find(selector)))).toEqual([
    ...[true, true, true, false],
  ]);
  const later = performance.now() + 3001;
  const clock = jest.spyOn(performance, 'now').mockReturnValue(later);
  expect(acts.isAnswering).toBe(false);
  clock.mockRestore();
});

test('a press on plain text opens nothing, unless the page shows that it can be pressed', () => {
  act('p', click());
  expect([acts.isAnswering, acts.hasTouched(find('p'))]).toEqual([false, true]);
  act('i', click());
  expect(acts.isAnswering).toBe(true);
});

test('keys that move the page are no press, but a space on a control is one', () => {
  act('p', key('PageDown'));
  act('p', key(' '));
  act('button', key('Tab'));
  expect(acts.isAnswering).toBe(false);
  act('button', key(' '));
  expect(acts.isAnswering).toBe(true);
});

test('a letter is a press wherever it is typed', () => {
  act('p', key('k'));
  expect(acts.isAnswering).toBe(true);
});
