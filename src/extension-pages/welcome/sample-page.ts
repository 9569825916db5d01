import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';

/**
 * Builds a page as many are: an article of our own writing, and around it what the reader leaves out. It is marked up
 * as most blogs are, so that the rule for those keeps the guide beside it out of the article, in every language.
 */
export function samplePage(): HTMLElement {
  claimArticle();
  return element(
    'section',
    { class: 'sample-page', 'aria-label': text('trialName', 'Sample page') },
    element('div', { class: 'columns' }, article(), rail()),
    newsletter(),
  );
}

const title = (): string => text('trialTitle', 'The Library at the Last Stop');

/** Makes the claims that pages make about themselves, for programs alone. */
function claimArticle(): void {
  document.body.classList.add('single-post');
  const claims = { 'og:type': 'article', 'og:title': title(), 'og:site_name': document.title };
  for (const [property, content] of Object.entries(claims))
    document.head.append(element('meta', { property, content }));
}

function article(): HTMLElement {
  return element(
    'article',
    {},
    element('h2', {}, title()),
    shareBar(),
    element('div', { class: 'entry-content' }, ...story()),
  );
}

function story(): HTMLElement[] {
  return [
    paragraph(
      text(
        'trialFirst',
        'When tram line 7 was cut short last spring, nobody knew what to do with the waiting hall at its old last stop. Now it holds four hundred books, two armchairs and a kettle, and it is open whenever somebody has the key.',
      ),
    ),
    paragraph(
      text(
        'trialSecond',
        'Every book came from a passenger. Many hold a note: where it was read, and which page made the reader miss a stop.',
      ),
    ),
    element('h3', {}, text('trialShelf', 'A shelf for unfinished books')),
    paragraph(
      text(
        'trialThird',
        'The shelf by the door is for books that nobody finished. You may write down why you gave up, and the next reader may disagree. It is the fullest shelf in the hall.',
      ),
    ),
    element('h3', {}, text('trialEvening', 'Open until the last tram')),
    paragraph(
      text(
        'trialFourth',
        'In winter the stove is lit at five. People come in to wait for the tram out of the cold, and quite a few of them let it go without them.',
      ),
    ),
  ];
}

const paragraph = (words: string): HTMLElement => element('p', {}, words);

/** Builds a share bar; like all furniture around the sample it is inert, there to be seen and not to be used. */
function shareBar(): HTMLElement {
  const share = text('trialShare', 'Share');
  const buttons = ['f', 'X', '@', '+'].map((sign) => element('span', {}, `${sign} ${share}`));
  return element('div', { class: 'share-bar', inert: true }, ...buttons);
}

function rail(): HTMLElement {
  const stories = [
    text('trialStoryOne', 'Ten gadgets that you will regret by Friday'),
    text('trialStoryTwo', 'You will never guess what this bridge did next'),
    text('trialStoryThree', 'Quiz: which tram are you?'),
  ];
  return element(
    'aside',
    { class: 'rail', inert: true },
    element('strong', {}, text('trialMiss', 'Don’t miss')),
    element('ul', {}, ...stories.map((story) => element('li', {}, element('a', { href: '#' }, story)))),
  );
}

function newsletter(): HTMLElement {
  return element(
    'div',
    { class: 'newsletter-signup', inert: true },
    element('p', {}, text('trialLetter', 'Before you go: all our news, every morning, noon and night!')),
    element('span', { class: 'sign-up' }, text('trialSignUp', 'Sign up')),
  );
}
