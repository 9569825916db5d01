import { lead } from './lead.ts';
import { measureOf, textThatCounts } from './of-set.ts';
import { segment } from './segment.ts';
import { shingle } from './shingle.ts';
import { word } from './word.ts';

describe('shingles', () => {
  test('a text with one word more than the gold has one shingle too many', () => {
    // Gold: abcd, bcde. Found: abcd, bcde, cdef.
    const score = shingle.score({ text: 'a b c d e' }, 'a b c d e f');
    expect(score).toEqual({ precision: 2 / 3, recall: 1, f1: 0.8, exact: false });
  });

  test('a shingle that is kept twice counts once', () => {
    expect(shingle.score({ text: 'a b c d' }, 'a b c d a b c d')).toMatchObject({ precision: 1 / 5, recall: 1 });
  });

  test('a text of fewer than four words is one shingle, and case and marks between words', () => {
    expect(shingle.score({ text: 'Two words.' }, 'Two words')).toMatchObject({ f1: 1, exact: true });
    expect(shingle.score({ text: 'Two words' }, 'two words')).toMatchObject({ f1: 0, exact: false });
  });

  test('pages where nothing was kept count for recall and not for precision', () => {
    const scores = [shingle.score({ text: 'a b c d e' }, 'a b c d'), shingle.score({ text: 'a b c d' }, '')];
    expect(scores[1]).toEqual({ precision: undefined, recall: 0, f1: 0, exact: false });
    // Precision 1 of one page; recall 0.5 and 0, so 0.25; F1 of these two: 0.5 / 1.25.
    expect(shingle.total(scores)).toEqual({ precision: 1, recall: 0.25, f1: 0.4, accuracy: 0 });
  });

  test('nothing expected and nothing kept is right', () => {
    expect(shingle.score({ text: '' }, '')).toMatchObject({ f1: 1, exact: true });
  });
});

describe('words', () => {
  test('count without case and order, and no more often than in the gold', () => {
    // In common: the (once), cat. Found 4 words, expected 3.
    expect(word.score({ text: 'The cat sat' }, 'cat THE the dog')).toEqual({
      precision: 2 / 4,
      recall: 2 / 3,
      f1: (2 * (2 / 4) * (2 / 3)) / (2 / 4 + 2 / 3),
    });
  });

  test('the total is the mean over pages, empty ones too', () => {
    const scores = [word.score({ text: 'a b' }, 'a b'), word.score({ text: 'a b' }, '')];
    expect(word.total(scores)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  test('letters of every script make words', () => {
    expect(word.score({ text: 'живая вода, 東京' }, 'Живая 東京 вода')).toMatchObject({ f1: 1 });
  });
});

describe('passages', () => {
  const gold = { with: ['first part', 'second'], without: ['advert', 'share', 'more'] };

  test('are found with white space folded', () => {
    const score = segment.score(gold, 'The first\n  part, and an advert');
    expect(score.passages).toEqual({ kept: 1, missed: 1, wronglyKept: 1, rightlyCut: 2 });
    expect(score.f1).toBe(0.5);
  });

  test('are summed over all pages', () => {
    const scores = [segment.score(gold, 'first part second'), segment.score(gold, 'share')];
    // Kept 2 of 4, wrongly kept 1, rightly cut 5 of 6: F1 4 / 7.
    expect(segment.total(scores)).toEqual({ precision: 2 / 3, recall: 0.5, f1: 4 / 7, accuracy: 0.7 });
  });

  test('a page where none is kept scores nothing', () => {
    expect(segment.score({ with: [], without: ['x'] }, '').f1).toBe(0);
  });
});

describe('first words', () => {
  const gold = { lead: 'Name a home&#8212;appliance' };

  test('are compared by letters and digits alone', () => {
    expect(lead.score(gold, 'A caption. Name a “home appliance” and more').f1).toBe(1);
  });

  test('may stand two hundred letters from the start and no later', () => {
    expect(lead.score(gold, `${'x'.repeat(199)} Name a home appliance`).f1).toBe(1);
    expect(lead.score(gold, `${'x'.repeat(200)} Name a home appliance`).f1).toBe(0);
  });

  test('pages of which they are not known do not count', () => {
    expect(lead.score({}, 'text').f1).toBeUndefined();
    expect(lead.total([{ f1: undefined }, { f1: 1 }, { f1: 0 }]).f1).toBe(0.5);
  });
});

describe('the measure of a set', () => {
  const page = { set: 'mine', id: '1', url: 'https://a.example/', file: 'a.html' };

  test('is that of its makers, or follows from what the gold has', () => {
    expect(measureOf({ ...page, set: 'scrapinghub', gold: {} })).toEqual({ measure: shingle, captions: false });
    expect(measureOf({ ...page, gold: { text: 'a', with: [] } }).measure).toBe(word);
    expect(measureOf({ ...page, gold: { with: ['a'], without: [] } }).measure).toBe(segment);
    expect(measureOf({ ...page, gold: { lead: 'a' } }).measure).toBe(lead);
    expect(() => measureOf({ ...page, gold: { title: 'a' } })).toThrow(
      'The set mine cannot be scored: its gold has neither "text" nor "with" nor "lead".',
    );
  });

  test('captions do not count where the gold has none', () => {
    const article = { text: 'One\nA cat\nBy me\nTwo', captions: ['A cat\nBy me'] };
    expect(textThatCounts(article, { measure: shingle, captions: false })).toBe('One\nTwo');
    expect(textThatCounts(article, { measure: word, captions: true })).toBe(article.text);
  });
});
