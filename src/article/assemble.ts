import type { Article } from './article.ts';
import type { Body } from './body/find-body.ts';
import type { Draft } from './draft/draft.ts';
import type { Facts } from './facts/facts.ts';
import { directionOf } from './facts/language.ts';
import { imageKey, type LeadImage } from './facts/lead-image.ts';
import { readingMinutes } from './facts/reading-time.ts';
import { Gate } from './gate/gate.ts';
import { spacedText } from './text/spaced-text.ts';
import { countWords, fold, textOf } from './text/words.ts';

/** Parts at the head of the text among which the subtitle may stand once more. */
const HEAD = 3;

/** Who wrote what stands in a listing, and when, is told for its cards alone. */
const NOBODY = { byline: undefined, published: undefined, modified: undefined };

/**
 * Put an article together from its facts and its body; everything goes through the gate.
 * @param draft The draft, narrowed to the body.
 * @param lead The lead image, if one was found.
 * @param found How the body was found.
 */
export function assemble(
  draft: Draft,
  facts: Facts,
  lead: LeadImage | undefined,
  { engine, alternatives, isDoubtful, kind }: Omit<Body, 'element'>,
): Article {
  const gate = new Gate(draft.copy, draft.base);
  const body = gate.pass(draft.root);
  dropRepeatedSubtitle(body, facts.subtitle);
  const leadImage = (lead && !holdsImage(body, lead) && leadFigure(gate, lead)) || takeFirstFigure(body);
  const text = spacedText(body);
  const wordCount = countWords(text, facts.language);
  return {
    ...facts,
    ...(kind === 'listing' && NOBODY),
    address: draft.address.href,
    direction: directionOf(text, draft.direction),
    leadImage,
    body,
    wordCount,
    readingMinutes: readingMinutes(wordCount),
    kind,
    engine,
    alternatives,
    isDoubtful,
    removals: draft.removals,
    origins: gate.origins,
  };
}

function leadFigure(gate: Gate, { element, caption }: LeadImage): HTMLElement | undefined {
  const holder = element.ownerDocument.createElement('div');
  holder.append(element);
  const figure = gate.pass(holder, 'figure');
  // A figure comes through whole: what is wanted is its content in ours.
  const inner = figure.querySelector('figure');
  if (inner) figure.replaceChildren(...inner.childNodes);
  if (caption && !figure.querySelector('figcaption')) {
    const line = figure.ownerDocument.createElement('figcaption');
    line.textContent = caption;
    figure.append(line);
  }
  return figure.querySelector('img') ? figure : undefined;
}

function holdsImage(body: Element, { element }: LeadImage): boolean {
  const image = element.matches('img') ? element : element.querySelector('img');
  const key = imageKey(image?.getAttribute('src') ?? '');
  return [...body.querySelectorAll('img')].some((other) => imageKey(other.getAttribute('src') ?? '') === key);
}

/** A picture that the body starts with leads the article. */
function takeFirstFigure(body: HTMLElement): HTMLElement | undefined {
  const [first] = body.children;
  if (!first || first.querySelectorAll('img').length > 1) return undefined;
  const image = first.matches('img') ? first : first.querySelector('img');
  if (image?.closest('[data-embed]')) return undefined;
  const isFigure = first.localName === 'figure' || (image !== null && textOf(first) === '');
  if (!isFigure || !image) return undefined;
  first.remove();
  if (first.localName === 'figure') return first as HTMLElement;
  const figure = body.ownerDocument.createElement('figure');
  figure.append(image.closest('picture') ?? image);
  return figure;
}

/** The subtitle stands above; many pages have it at the head of the text too, or after the first picture. */
function dropRepeatedSubtitle(body: Element, subtitle: string | undefined): void {
  if (!subtitle) return;
  const head = [...body.children].slice(0, HEAD);
  head.find((line) => fold(textOf(line)) === fold(subtitle))?.remove();
}
