import { moveWherePrevented } from '../../src/tidy/prevented-scrolls.ts';

let listeners: [string, (event: Event) => void][];
let isNeeded = true;
const moved = jest.fn();

beforeEach(() => {
  isNeeded = true;
  moved.mockReset();
  Object.assign(window, { scrollBy: moved, innerHeight: 800 });
  document.body.innerHTML = '<p><b>Text</b></p><input><div role="dialog"><a href="#x">Close</a></div>';
  const listen = jest.spyOn(window, 'addEventListener').mockImplementation();
  moveWherePrevented(() => isNeeded, new AbortController().signal);
  listeners = listen.mock.calls.map(([type, listener]) => [type, listener as (event: Event) => void]);
  listen.mockRestore();
});

/** The way of an event from an element outwards. */
function pathOf(target: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let node: Node | null = target; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
    path.push(node);
  return [...path, window];
}

/** Gives an event to the listeners as the browser would, with a listener of the page that prevents it. */
async function act(selector: string, event: Event, isPrevented = true): Promise<{ isStopped: boolean }> {
  const state = { isStopped: false };
  const part = document.querySelector(selector) as Element;
  const target = part.shadowRoot?.firstElementChild ?? part;
  const given = new Proxy(event, {
    get: (real, name) => {
      if (name === 'isTrusted') return true;
      if (name === 'defaultPrevented') return isPrevented;
      if (name === 'composedPath') return () => pathOf(target);
      if (name === 'stopImmediatePropagation') return () => Object.assign(state, { isStopped: true });
      return Reflect.get(real, name, real) as unknown;
    },
  });
  for (const [type, listener] of listeners) if (type === event.type) listener(given);
  await new Promise((resume) => setTimeout(resume, 1));
  return state;
}

const key = (name: string, more: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key: name, ...more });
const wheel = (more: WheelEventInit) => new WheelEvent('wheel', more);

test.each([
  ['the wheel, in pixels', wheel({ deltaY: 120 }), 120],
  ['the wheel, in lines', wheel({ deltaY: 3, deltaMode: 1 }), 120],
  ['the wheel, in pages', wheel({ deltaY: -1, deltaMode: 2 }), -700],
  ['Page Down', key('PageDown'), 700],
  ['a space with Shift', key(' ', { shiftKey: true }), -700],
  ['an arrow', key('ArrowUp'), -40],
])('%s moves the page where a listener keeps it from doing so', async (_, event, top) => {
  await act('b', event);
  expect(moved.mock.calls).toEqual([[{ top, behavior: 'instant' }]]);
});

test.each([
  ['a letter', 'b', key('a')],
  ['a key with Control', 'b', key('End', { ctrlKey: true })],
  ['the wheel that zooms', 'b', wheel({ deltaY: 100, ctrlKey: true })],
  ['an arrow in a field', 'input', key('ArrowDown')],
])('%s moves nothing', async (_, selector, event) => {
  await act(selector, event);
  expect(moved).not.toHaveBeenCalled();
});

test('nothing moves in an element that scrolls, or works with the wheel itself, around a shadow tree', async () => {
  const box = document.createElement('div');
  document.body.append(box);
  box.innerHTML = '<site-part></site-part>';
  box.firstElementChild?.attachShadow({ mode: 'open' }).append(document.createElement('b'));
  await act('site-part', wheel({ deltaY: 100 }));
  expect(moved).toHaveBeenCalledTimes(1);
  box.style.overflowY = 'auto';
  const height = jest.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(500);
  await act('site-part', wheel({ deltaY: 100 }));
  height.mockRestore();
  box.style.overflowY = '';
  box.setAttribute('role', 'application');
  await act('site-part', wheel({ deltaY: 100 }));
  expect(moved).toHaveBeenCalledTimes(1);
});

test('the page moves once, where nothing prevents it and where no layer is hidden', async () => {
  await act('b', key('PageDown'), false);
  isNeeded = false;
  await act('b', key('PageDown'));
  expect(moved).not.toHaveBeenCalled();
});

test('Tab is kept from the trap of a hidden layer, and given to a box that is shown', async () => {
  expect(await act('b', key('Tab'))).toEqual({ isStopped: true });
  expect(await act('a', key('Tab'))).toEqual({ isStopped: false });
  expect(await act('b', key('Enter'))).toEqual({ isStopped: false });
  isNeeded = false;
  expect(await act('b', key('Tab'))).toEqual({ isStopped: false });
});
