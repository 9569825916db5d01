import { sentencesOf } from '../../../../src/reader/aids/listen/sentences.ts';
import { type Sentence, Speaker } from '../../../../src/reader/aids/listen/speaker.ts';

/** Speech that does what a test tells it to. */
class Utterance extends EventTarget {
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}
let said: Utterance[];
let cancels: number;

beforeEach(() => {
  jest.useFakeTimers();
  said = [];
  cancels = 0;
  const speechSynthesis = { speak: (utterance: Utterance) => said.push(utterance), cancel: () => cancels++ };
  Object.assign(globalThis, { speechSynthesis, SpeechSynthesisUtterance: Utterance });
});
afterEach(() => jest.useRealTimers());

const tell = (type: string, utterance = said.at(-1)) => utterance?.dispatchEvent(new Event(type));
const texts = () => said.map(({ text }) => text.trim());

function speakerOf(text: string, hasVoice = true, rate = 2) {
  const part = { block: document.body, language: 'en', isHeading: false, text, places: [] };
  const sentences = sentencesOf(text, 'en').map((stretch): Sentence => ({ part, stretch }));
  const heard: string[] = [];
  const voice = { name: 'Ann', lang: 'en' } as SpeechSynthesisVoice;
  const speaker = new Speaker(
    sentences,
    { voice: () => (hasVoice ? voice : undefined), rate: () => rate },
    {
      sentence: (at) => heard.push(`sentence ${at}`),
      word: (_, word) => heard.push(`word ${text.slice(...word)}`),
      playing: (isPlaying) => heard.push(isPlaying ? 'on' : 'off'),
      ended: () => heard.push('ended'),
      unspoken: ({ language }) => heard.push(`no ${language}`),
      failed: () => heard.push('failed'),
    },
  );
  return { speaker, heard };
}

test('speaks one sentence after the other, begins the paused one anew, and tells the end', () => {
  const { speaker, heard } = speakerOf('One thing. Two things.');
  speaker.play();
  tell('start');
  tell('end');
  tell('start');
  speaker.stop();
  // What the browser tells of what was ended counts no more.
  tell('error');
  tell('end');
  speaker.play();
  tell('end');
  expect(texts()).toEqual(['One thing.', 'Two things.', 'Two things.']);
  expect(heard).toEqual(['on', 'sentence 0', 'sentence 1', 'off', 'on', 'sentence 1', 'off', 'ended']);
  expect(said[0]?.rate).toBe(2);
});

test('a voice that falls silent, or never begins, does not stop the reading', () => {
  const { speaker, heard } = speakerOf('One thing. Two things. Three things.');
  speaker.play();
  tell('start');
  jest.advanceTimersByTime(60_000);
  expect(texts()).toEqual(['One thing.', 'Two things.', 'Three things.']);
  expect(heard.at(-1)).toBe('failed');
  expect(speaker.isPlaying).toBe(false);
});

test('one piece that goes wrong is passed over', () => {
  const { speaker, heard } = speakerOf('One thing. Two things. Three things.');
  speaker.play();
  tell('error');
  for (let at = 0; at < 2; at++) {
    tell('start');
    tell('end');
  }
  expect(texts()).toEqual(['One thing.', 'Two things.', 'Three things.']);
  expect(heard.at(-1)).toBe('ended');
});

test('words are marked where the voice tells of them, in their places of the whole text', () => {
  const { speaker, heard } = speakerOf('One thing. Two things.');
  speaker.play(1);
  said[0]?.dispatchEvent(Object.assign(new Event('boundary'), { name: 'word', charIndex: 4 }));
  said[0]?.dispatchEvent(Object.assign(new Event('boundary'), { name: 'sentence', charIndex: 0 }));
  expect(heard.slice(2)).toEqual(['word things.']);
});

test('a long sentence is said in pieces that no voice falls silent at, and is one sentence', () => {
  const text = `${'several words in a row, '.repeat(20)}and an end.`;
  const { speaker, heard } = speakerOf(text);
  speaker.play();
  while (speaker.isPlaying) tell('end');
  expect(said.length).toBeGreaterThan(2);
  expect(said.map((each) => each.text).join('')).toBe(text);
  expect(heard).toEqual(['on', 'sentence 0', 'off', 'ended']);
});

test('after the end it begins anew, and beyond the ends there is the first sentence, and the last', () => {
  const { speaker, heard } = speakerOf('One thing. Two things.');
  speaker.play(7);
  tell('end');
  expect([speaker.at, heard.at(-1)]).toEqual([0, 'ended']);
  speaker.play();
  speaker.play(-3);
  expect(texts()).toEqual(['Two things.', 'One thing.', 'One thing.']);
  speaker.stop();
  speaker.goTo(7);
  expect([speaker.at, heard.at(-1)]).toEqual([1, 'sentence 1']);
});

test('faults count only in a row', () => {
  const { speaker, heard } = speakerOf('One. Two. Three. Four. Five. Six.');
  speaker.play();
  for (const type of ['error', 'error', 'end', 'error', 'error', 'end']) tell(type);
  expect(heard.at(-1)).toBe('ended');
});

test('nothing is said of a sentence at whose beginning somebody stops it', () => {
  const { speaker, heard } = speakerOf('One thing. Two things.');
  const push = heard.push.bind(heard);
  heard.push = (...words) => {
    if (words[0] === 'sentence 1') speaker.stop();
    return push(...words);
  };
  speaker.play();
  tell('end');
  expect(texts()).toEqual(['One thing.']);
  speaker.play();
  expect(speaker.at).toBe(1);
});

test('where there is nothing to say, nobody can go anywhere', () => {
  const { speaker, heard } = speakerOf('');
  speaker.goTo(1);
  expect([speaker.at, heard]).toEqual([0, []]);
});

test('where there is no voice it says so at once', () => {
  const { speaker, heard } = speakerOf('One thing.', false);
  speaker.play();
  expect(heard).toEqual(['on', 'sentence 0', 'off', 'failed']);
  expect(said).toEqual([]);
});

test('a slow voice gets shorter pieces', () => {
  const text = `${'several words in a row, '.repeat(20)}and an end.`;
  const { speaker } = speakerOf(text, true, 0.5);
  speaker.play();
  while (speaker.isPlaying) tell('end');
  expect(said.map((each) => each.text).join('')).toBe(text);
  expect(Math.max(...said.map((each) => each.text.length))).toBeLessThanOrEqual(90);
});

test('a passage without a voice is passed over and told of, and what follows it is said', () => {
  const sentences = ['en', 'th', 'th', 'en', 'th'].map((language, at): Sentence => {
    const part = { block: document.body, language, isHeading: false, text: `Words ${at}.`, places: [] };
    return { part, stretch: [0, part.text.length] };
  });
  const heard: string[] = [];
  const voice = { name: 'Ann', lang: 'en' } as SpeechSynthesisVoice;
  const speaker = new Speaker(
    sentences,
    { voice: ({ language }) => (language === 'en' ? voice : undefined), rate: () => 1 },
    {
      sentence: () => undefined,
      word: () => undefined,
      playing: () => undefined,
      unspoken: ({ language }) => heard.push(`no ${language}`),
      ended: () => heard.push('ended'),
      failed: () => heard.push(`failed at ${speaker.at}`),
    },
  );
  speaker.play();
  tell('end');
  tell('end');
  expect(texts()).toEqual(['Words 0.', 'Words 3.']);
  // Nothing is left that could be said.
  expect(heard).toEqual(['no th', 'failed at 4']);
});

test('a browser without speech can end what it could not begin', () => {
  Object.assign(globalThis, { speechSynthesis: undefined });
  const { speaker, heard } = speakerOf('One thing.', false);
  speaker.play();
  speaker.stop();
  expect(heard.at(-1)).toBe('failed');
});
