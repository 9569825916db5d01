import type { Draft } from '../../../src/article/draft/draft.ts';
import { keepCode } from '../../../src/article/steps/keep-code.ts';
import { keepEmbeds } from '../../../src/article/steps/keep-embeds.ts';
import { keepMath } from '../../../src/article/steps/keep-math.ts';
import { loadLazyImages } from '../../../src/article/steps/load-lazy-images.ts';
import { markAdmonitions } from '../../../src/article/steps/mark-admonitions.ts';
import { draftOf } from '../../support/page.ts';

// Steps that put something in another form: what says the same is noted as restated, other words are recorded.

test.each<[name: string, step: (draft: Draft) => void, body: string, restated: string, recorded: string[]]>([
  ['a formula', keepMath, '<span class="katex"><math><mi>x</mi></math><span>x</span></span>', 'xx', []],
  [
    'the cells of a program',
    keepCode,
    '<table><caption>The loop</caption><tr><td class="code">a</td></tr><tr><td class="code">b</td></tr></table>',
    'ab',
    ['beside the text: The loop'],
  ],
  [
    'a film that waits for a press',
    keepEmbeds,
    '<lite-youtube videoid="abcdefghijk"><img src="/a.jpg" alt=""></lite-youtube>',
    '',
    [],
  ],
  [
    'one with words',
    keepEmbeds,
    '<lite-youtube videoid="abcdefghijk">Play the film</lite-youtube>',
    '',
    ['stand-in: Play the film'],
  ],
  ['a picture in a noscript', loadLazyImages, '<noscript><img src="/a.jpg"></noscript>', '', []],
  [
    'what is in a picture of AMP',
    loadLazyImages,
    '<amp-img src="/a.jpg"><b>No net</b> </amp-img>',
    '',
    ['stand-in: No net'],
  ],
  [
    'the icon of a note',
    markAdmonitions,
    '<div class="admonitionblock"><table><tr><td class="icon">Tip</td><td class="content">Hold on.</td></tr></table></div>',
    'Tip',
    [],
  ],
])('%s', (_name, step, body, restated, recorded) => {
  const draft = draftOf(body);
  step(draft);
  const texts = [...draft.restated].filter((node) => node.nodeType === Node.TEXT_NODE);
  expect(texts.map((text) => text.nodeValue?.trim()).join('')).toBe(restated);
  expect(draft.removals.map(({ reason, text }) => `${reason}: ${text}`)).toEqual(recorded);
});
