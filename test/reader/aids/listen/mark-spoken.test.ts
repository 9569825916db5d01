import { spokenMarks } from '../../../../src/reader/aids/listen/mark-spoken.ts';
import { spokenParts } from '../../../../src/reader/aids/listen/spoken-text.ts';
import { heardFirst } from '../../../../src/reader/while-open/heard-first.ts';

const HEIGHT = 800;
const scrolled: number[] = [];
let top = 0;
let ending: AbortController;

/** The dialog of a reader with an article of one sentence, whose place in the window a test says. */
function reader() {
  document.body.innerHTML = '<div id="dialog"><article><p>One sentence.</p></article></div>';
  const dialog = document.querySelector('#dialog') as HTMLElement;
  Object.defineProperty(dialog, 'clientHeight', { value: HEIGHT });
  Object.assign(dialog, { scrollBy: ({ top: by }: { top: number }) => scrolled.push(by) });
  const [part] = spokenParts(dialog.querySelector('article') as Element, { captions: true, code: false });
  if (!part) throw new Error('Nothing is read.');
  const marks = spokenMarks(dialog, ending.signal);
  const say = (at: number, isAsked = false) => {
    top = at;
    marks.sentence(part, [0, part.text.length], isAsked);
  };
  return { dialog, marks, part, say };
}

const hear = (dialog: HTMLElement, event: Event) =>
  dialog.dispatchEvent(new CustomEvent(heardFirst(event.type), { detail: event }));
const names = () => [...(CSS.highlights as unknown as Map<string, unknown>).keys()].sort();

beforeEach(() => {
  ending = new AbortController();
  scrolled.length = 0;
  Object.assign(globalThis, {
    CSS: { highlights: new Map() },
    Highlight: class {},
    matchMedia: () => ({ matches: true }),
  });
  Object.assign(Element.prototype, { checkVisibility: () => true });
  Object.assign(Range.prototype, { getBoundingClientRect: () => ({ top, bottom: top + 30 }) });
});

test('the text follows what is said, and stays where that is on the screen', () => {
  const { say } = reader();
  say(300);
  expect(scrolled).toEqual([]);
  say(900);
  // Under the bars above and below it is not seen.
  say(60);
  say(700);
  expect(scrolled).toEqual([900, 60, 700].map((at) => at - HEIGHT * 0.3));
});

test.each([
  ['the wheel', new WheelEvent('wheel')],
  ['a key', new KeyboardEvent('keydown', { key: 'PageDown' })],
])('it yields to who scrolls by %s, until what is said comes on the screen, or somebody asks for it', (_, event) => {
  const { dialog, say } = reader();
  hear(dialog, event);
  say(900);
  expect(scrolled).toEqual([]);
  say(300);
  say(900);
  expect(scrolled).toHaveLength(1);
  hear(dialog, event);
  say(950);
  say(950, true);
  say(950);
  expect(scrolled).toHaveLength(3);
});

test('a key that scrolls nothing changes nothing', () => {
  const { dialog, say } = reader();
  hear(dialog, new KeyboardEvent('keydown', { key: 'n' }));
  say(900);
  expect(scrolled).toHaveLength(1);
});

test('marks go with the next sentence, and all of them at the end', () => {
  const { marks, part, say } = reader();
  say(300);
  marks.word(part, [0, 3]);
  expect(names()).toEqual(['lectern-sentence', 'lectern-word']);
  say(300);
  expect(names()).toEqual(['lectern-sentence']);
  ending.abort();
  expect(names()).toEqual([]);
});
