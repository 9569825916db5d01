import type { Gold, GoldPage } from './gold-page.ts';

/**
 * Makes sure that a line of a set is a page.
 * @param place Where the line stands; begins the sentence of a fault.
 * @throws With one sentence that names the first fault.
 */
export function checkPage(line: unknown, place: string): Omit<GoldPage, 'set'> {
  const page = recordOf(line, `${place}: a page`);
  const type = page['type'];
  return {
    id: textOf(page['id'], `${place}: "id"`),
    url: addressOf(textOf(page['url'], `${place}: "url"`), place),
    file: textOf(page['file'], `${place}: "file"`),
    ...(type === undefined ? {} : { type: textOf(type, `${place}: "type"`) }),
    gold: goldOf(recordOf(page['gold'], `${place}: "gold"`), `${place}: gold`),
  };
}

function goldOf(gold: Record<string, unknown>, place: string): Gold {
  for (const name of ['text', 'lead', 'title', 'byline', 'date']) {
    const value = gold[name];
    const mayBeNull = name !== 'text' && name !== 'lead';
    if (value !== undefined && !(mayBeNull && value === null)) textOf(value, `${place}.${name}`);
  }
  for (const name of ['with', 'without']) {
    const value = gold[name];
    const isList = Array.isArray(value) && value.every((each) => typeof each === 'string');
    if (value !== undefined && !isList) throw new Error(`${place}.${name} has to be a list of texts.`);
  }
  if ((gold['with'] === undefined) !== (gold['without'] === undefined))
    throw new Error(`${place} needs both "with" and "without", or neither.`);
  return gold;
}

function recordOf(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new Error(`${what} has to be an object.`);
}

function textOf(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  throw new Error(`${what} has to be a text.`);
}

function addressOf(url: string, place: string): string {
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url;
  throw new Error(`${place}: "url" has to be an address with http or https, not "${url}".`);
}
