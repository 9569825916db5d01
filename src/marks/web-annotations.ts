import { type ArticleMarks, acceptArticle, MARK_COLOURS, type Mark } from './article-marks.ts';
import { addressOf } from './page-address.ts';

/** The context that the Web Annotation Data Model asks for: https://www.w3.org/TR/annotation-model/ */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Class of the colour of a highlight, which the model calls the style class of its target. */
const STYLE = 'highlight-';

type Json = Readonly<Record<string, unknown>>;

/**
 * Write highlights as a collection of the Web Annotation Data Model (JSON-LD), the text of a file.
 * @param articles The articles.
 * @param name Name of the collection.
 */
export function marksAsAnnotations(articles: readonly ArticleMarks[], name: string): string {
  const items = articles.flatMap((article) => article.marks.map((mark) => annotationOf(article, mark)));
  const collection = {
    '@context': CONTEXT,
    id: 'urn:lectern:highlights',
    type: 'AnnotationCollection',
    label: name,
    total: items.length,
    first: { id: 'urn:lectern:highlights:1', type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationOf({ address, title }: ArticleMarks, mark: Mark): Json {
  const { id, note, exact, prefix, suffix, start, end, colour, made, changed } = mark;
  const body = { type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' };
  return {
    id: iriOf(id),
    type: 'Annotation',
    motivation: note ? 'commenting' : 'highlighting',
    // What others have written may tell no time.
    ...(made + changed > 0 && { created: new Date(made).toISOString(), modified: new Date(changed).toISOString() }),
    // None is as good by the model, but programs that read files of others look through a list without asking for one.
    body: note ? body : [],
    target: {
      type: 'SpecificResource',
      source: { id: address, type: 'Text', format: 'text/html', 'dcterms:title': title },
      styleClass: STYLE + colour,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

/** Gives the id of an annotation: that which others have given it, else a UUID's. */
const iriOf = (id: string): string => (/^[a-z][a-z\d+.-]*:/i.test(id) && URL.canParse(id) ? id : `urn:uuid:${id}`);

/**
 * Read highlights from the text of a file with annotations of that model, also those that others have written: a collection,
 * a page of one, a list of annotations or a single one. Changes nothing.
 * @returns The articles; empty where the file holds no highlights of texts in pages.
 */
export function marksFromAnnotations(file: string): readonly ArticleMarks[] {
  const articles = new Map<string, { address: string; title: string; marks: unknown[] }>();
  for (const annotation of annotationsIn(parse(file))) {
    for (const [at, target] of listOf(annotation['target']).entries()) {
      const read = isObject(target) ? markIn(annotation, target, at) : undefined;
      if (!read) continue;
      const article = articles.get(read.address) ?? { address: read.address, title: read.title, marks: [] };
      article.marks.push(read.mark);
      articles.set(read.address, article);
    }
  }
  return [...articles.values()].flatMap((article) => acceptArticle(article) ?? []);
}

/** Deepest nesting of lists and collections that is looked into. Set by hand: pages of a collection lie one in another. */
const MAX_NESTING = 1000;

/** Gives all annotations in what a file holds. */
function annotationsIn(value: unknown, level = 0): readonly Json[] {
  if (level > MAX_NESTING) return [];
  if (Array.isArray(value)) return value.flatMap((each) => annotationsIn(each, level + 1));
  if (!isObject(value)) return [];
  if (listOf(value['type']).includes('Annotation')) return [value];
  const parts = [value['first'], value['items'], value['@graph'], value['next']];
  return annotationsIn(
    parts.filter((part) => part !== undefined),
    level + 1,
  );
}

/** Reads what an annotation says of one of its targets, by the place of that among them. */
function markIn(
  annotation: Json,
  target: Json,
  at: number,
): { address: string; title: string; mark: Json } | undefined {
  const source = listOf(target['source']).find((each) => typeof each === 'string' || isObject(each));
  const address = isObject(source) ? source['id'] : source;
  const selectors = listOf(target['selector']).flatMap(withRefined);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  if (!quote || typeof address !== 'string') return undefined;
  const title = isObject(source) ? source['dcterms:title'] : undefined;
  const exact = spaced(quote['exact']).trim();
  const around = [spaced(quote['prefix']), spaced(quote['suffix'])];
  const mark = {
    id: idOf(annotation['id'], at, [address, exact, ...around, position?.['start']]),
    colour: MARK_COLOURS.find((colour) => listOf(target['styleClass']).includes(STYLE + colour)) ?? MARK_COLOURS[0],
    note: [...listOf(annotation['bodyValue']), ...listOf(annotation['body'])].flatMap(noteIn).join('\n\n'),
    exact,
    prefix: around[0],
    suffix: around[1],
    ...{ start: position?.['start'], end: position?.['end'] },
    ...{ made: timeOf(annotation['created']), changed: timeOf(annotation['modified'] ?? annotation['created']) },
  };
  return { address: addressOf(address), title: typeof title === 'string' ? title : '', mark };
}

/** Gives a selector, and the one that narrows it down. */
function withRefined(selector: unknown): readonly Json[] {
  return isObject(selector) ? [selector, ...listOf(selector['refinedBy']).flatMap(withRefined)] : [];
}

/** Gives the words of a body; one that only names or tags the words has none. */
function noteIn(body: unknown): readonly string[] {
  if (typeof body === 'string') return /^[a-z]+:\S+$/i.test(body) ? [] : [body];
  if (!isObject(body) || listOf(body['purpose']).includes('tagging')) return [];
  const { value } = body;
  if (typeof value !== 'string') return [];
  return [body['format'] === 'text/html' ? wordsIn(value) : value];
}

/** Signs that HTML writes by name in every text. */
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', amp: '&' };

/** Gives the words of a note in HTML, as text: it never becomes a document. */
const wordsIn = (markup: string): string =>
  markup
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w{2,4});/g, (all, name) => NAMED[name] ?? all)
    .trim();

/** Takes the UUID out of an id, or makes an id of what is highlighted, the same each time; further targets have their own. */
function idOf(id: unknown, at: number, otherwise: readonly unknown[]): string {
  const own =
    typeof id === 'string' && id !== ''
      ? id.replace(/^urn:uuid:/, '')
      : `urn:lectern:${hashOf(JSON.stringify(otherwise))}`;
  return at === 0 ? own.slice(-100) : `${own.slice(-90)}#${at}`;
}

/** Makes a number of 64 bits of some words, in hexadecimal (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(words: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < words.length; at++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(words.charCodeAt(at))) * 0x100000001b3n);
  return hash.toString(16);
}

const spaced = (words: unknown): string => (typeof words === 'string' ? words.replace(/\s+/g, ' ') : '');

const timeOf = (time: unknown): number => (typeof time === 'string' ? Date.parse(time) || 0 : 0);

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}
