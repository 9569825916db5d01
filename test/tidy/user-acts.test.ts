import { UserActs } from '../../src/tidy/user-acts.ts';

let ending: AbortController;
let acts: UserActs;

beforeEach(() => {
  ending = new AbortController();
  document.body.innerHTML = '<button><b>Open</b></button><p>Text</p>';
  acts = new UserActs(ending.signal);
});
afterEach(() => ending.abort());

const click = () => new MouseEvent('click', { bubbles: true, composed: true });
const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true });

// `isTrusted` of an event cannot be changed in jsdom: the press itself is tried in the browsers (test/harm, test/browser/tidy).
test('a press by a script of the page is none of the user', () => {
  document.querySelector('b')?.dispatchEvent(click());
  document.querySelector('b')?.dispatchEvent(key('Enter'));
  expect(acts.isAnswering).toBe(false);
  expect(acts.hasTouched(document.querySelector('button') as Element)).toBe(false);
});
