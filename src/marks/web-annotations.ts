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
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: note ? 'commenting' : 'highlighting',
    created: new Date(made).toISOString(),
    modified: new Date(changed).toISOString(),
    ...(note ? { body } : {}),
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

/**
 * Read highlights from the text of a file with annotations of that model, also those that others have written: a collection,
 * a page of one, a list of annotations or a single one. Changes nothing.
 * @returns The articles; empty where the file holds no highlights of texts in pages.
 */
export function marksFromAnnotations(file: string): readonly ArticleMarks[] {
  const articles = new Map<string, { address: string; title: string; marks: unknown[] }>();
  for (const annotation of annotationsIn(parse(file))) {
    const read = markIn(annotation);
    if (!read) continue;
    const article = articles.get(read.address) ?? { address: read.address, title: read.title, marks: [] };
    article.marks.push(read.mark);
    articles.set(read.address, article);
  }
  return [...articles.values()].flatMap((article) => acceptArticle(article) ?? []);
}

/** Gives all annotations in what a file holds. */
function annotationsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(annotationsIn);
  if (!isObject(value)) return [];
  if (listOf(value['type']).includes('Annotation')) return [value];
  return annotationsIn([value['first'], value['items'], value['@graph']].filter((part) => part !== undefined));
}

function markIn(annotation: Json): { address: string; title: string; mark: Json } | undefined {
  const target = listOf(annotation['target']).find(isObject);
  const source = listOf(target?.['source']).find((each) => typeof each === 'string' || isObject(each));
  const address = isObject(source) ? source['id'] : source;
  const selectors = listOf(target?.['selector']).flatMap(withRefined);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  if (!quote || typeof address !== 'string') return undefined;
  const title = isObject(source) ? source['dcterms:title'] : undefined;
  const exact = spaced(quote['exact']).trim();
  const mark = {
    id: idOf(annotation['id'], `${address} ${exact}`),
    colour: MARK_COLOURS.find((colour) => listOf(target?.['styleClass']).includes(STYLE + colour)) ?? MARK_COLOURS[0],
    note: listOf(annotation['body']).flatMap(noteIn).join('\n\n'),
    exact,
    prefix: spaced(quote['prefix']),
    suffix: spaced(quote['suffix']),
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
  return typeof body['value'] === 'string' ? [body['value']] : [];
}

/** Takes the UUID out of an id, or makes an id of what is highlighted, the same each time. */
function idOf(id: unknown, otherwise: string): string {
  return typeof id === 'string' && id !== '' ? id.replace(/^urn:uuid:/, '').slice(-100) : otherwise.slice(0, 100);
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
