import type { ExtractionScript } from '../shared/later-scripts.ts';
import type { Article, Engine } from './article.ts';
import type { Draft } from './draft/draft.ts';
import { textKey } from './draft/ledger.ts';
import { settleLedger } from './draft/settle-ledger.ts';
import { findLeadImage, imageKey, type LeadImage } from './facts/lead-image.ts';
import { readingMinutes } from './facts/reading-time.ts';
import { hasShapesOfFigure } from './gate/drawing-signs.ts';
import { Gate } from './gate/gate.ts';
import { elementsIn, firstIn } from './page/elements-in.ts';
import { madeBeside } from './page/made-beside.ts';
import { attributeText } from './page/raw-text.ts';
import { textsIn } from './page/texts-in.ts';
import { spacedText } from './text/spaced-text.ts';
import { countWords, fold, textOf } from './text/words.ts';
import type { Work } from './work.ts';

/** Parts at the head of the text among which the subtitle may stand once more. */
const MAX_SUBTITLE_PLACE = 3;

/** The author and the times of a listing and of a product: only single cards have any, and what people say of it. */
const NOBODY = { byline: undefined, published: undefined, modified: undefined };

/** The script that the gate needs for the drawings of an article. */
export function needsOfGate({ draft }: Work): ExtractionScript | undefined {
  return elementsIn(draft.root, 'svg').some(hasShapesOfFigure) ? 'foreign parts' : undefined;
}

/** Let the body through the gate. */
export function passGate(work: Work): void {
  work.gate = new Gate(work.draft.copy, work.draft.base);
  work.body = work.gate.pass(work.draft.root);
}

/** Find the lead image, apart from the body, in which it may stand too. */
export function leadImageOf({ document, rules, measures }: Draft): LeadImage | undefined {
  const lead = findLeadImage(document, rules, measures);
  return lead && { ...lead, element: lead.element.cloneNode(true) as Element };
}

/** Set the subtitle and the lead image above the text, and not in it once more. */
export function placeLead({ facts, lead, gate, body }: Work): HTMLElement | undefined {
  if (!gate || !body) return undefined;
  dropRepeatedSubtitle(body, facts.subtitle);
  return (lead && !holdsImage(body, lead) && leadFigure(gate, lead)) || takeFirstFigure(body);
}

/** Count the words of the article. There is none where nothing at all is left of the page. */
export function measureWords(work: Work): void {
  const { body, facts, leadImage } = work;
  const text = body ? spacedText(body) : '';
  work.wordCount = countWords(text, facts.language);
  if (work.wordCount > 0) return;
  if (work.request.mode === 'whole page') work.absence ??= 'empty';
  else if (body && !body.firstElementChild && !leadImage) work.absence ??= 'short';
}

/** Record what is neither in the article nor in the record yet. */
export function closeLedger({ draft, gate, body, leadImage, facts }: Work): void {
  if (!gate || !body) return;
  const parts = [body, leadImage].filter((part) => part !== undefined);
  const elements = parts.flatMap((part) => elementsIn(part, '*'));
  const { title, subtitle = '', byline = '', published = '', siteName = '' } = facts;
  settleLedger(draft, {
    texts: new Set(parts.flatMap(textsIn).map(({ data }) => textKey(data))),
    elements: new Set(elements.flatMap((element) => gate.origins.get(element) ?? [])),
    words: [...parts.map(spacedText), title, subtitle, byline, published, siteName].join('\n'),
  });
}

/** The article, with all that the stages found. @returns Undefined if nothing came through the gate. */
export function articleOf(work: Work): Article | undefined {
  const { draft, facts, kind, choice, faults, gate, body, leadImage, direction, wordCount, isCutOff } = work;
  if (!gate || !body) return undefined;
  return {
    ...facts,
    ...((kind === 'listing' || kind === 'product') && NOBODY),
    address: draft.address.href,
    direction,
    leadImage,
    body,
    wordCount,
    readingMinutes: readingMinutes(wordCount),
    kind,
    engine: engineOf(work),
    // Whoever has chosen the whole page for a site can choose again.
    alternatives: choice?.alternatives ?? (work.way ? ['model', 'Readability'] : []),
    isDoubtful: (choice?.isDoubtful ?? false) || faults.names.length > 0,
    isCutOff,
    removals: draft.removals,
    rules: work.rules,
    faults: faults.names,
    origins: gate.origins,
  };
}

function engineOf({ request: { mode }, choice, core }: Work): Engine {
  if (mode === 'selection') return 'selection';
  return mode === 'article' && core ? (choice?.engine ?? 'Readability') : 'whole page';
}

function leadFigure(gate: Gate, { element, caption }: LeadImage): HTMLElement | undefined {
  const holder = madeBeside(element, 'div');
  holder.append(element);
  const figure = gate.pass(holder, 'figure');
  // A figure comes through whole: what is wanted is its content in ours.
  const inner = firstIn(figure, 'figure');
  if (inner) figure.replaceChildren(...inner.childNodes);
  if (caption && !firstIn(figure, 'figcaption')) {
    const line = madeBeside(figure, 'figcaption');
    line.textContent = caption;
    figure.append(line);
  }
  return firstIn(figure, 'img') ? figure : undefined;
}

function holdsImage(body: Element, { element }: LeadImage): boolean {
  const image = element.matches('img') ? element : firstIn(element, 'img');
  const key = imageKey(attributeText(image, 'src'));
  return elementsIn(body, 'img').some((other) => imageKey(attributeText(other, 'src')) === key);
}

/** A picture that the body starts with leads the article. */
function takeFirstFigure(body: HTMLElement): HTMLElement | undefined {
  const [first] = body.children;
  if (!first || first.querySelectorAll('img').length > 1) return undefined;
  const image = first.matches('img') ? first : firstIn(first, 'img');
  if (image?.closest('[data-embed]')) return undefined;
  const isFigure = first.localName === 'figure' || (image !== null && textOf(first) === '');
  if (!isFigure || !image) return undefined;
  first.remove();
  if (first.localName === 'figure') return first as HTMLElement;
  const figure = madeBeside(body, 'figure');
  figure.append(image.closest('picture') ?? image);
  return figure;
}

/** The subtitle stands above; many pages have it at the head of the text too, or after the first picture. */
function dropRepeatedSubtitle(body: Element, subtitle: string | undefined): void {
  if (!subtitle) return;
  const head = [...body.children].slice(0, MAX_SUBTITLE_PLACE);
  head.find((line) => fold(textOf(line)) === fold(subtitle))?.remove();
}
