/** Contents of the meta elements of each document by their names: read once, asked for many times. */
const tables = new WeakMap<Document, ReadonlyMap<string, readonly string[]>>();

/**
 * Reads the first meta element of one of several names.
 * @param names Values of `name`, `property` or `itemprop`, in order of preference; case does not matter.
 * @returns The trimmed content, or undefined if there is none or it is empty.
 */
export function meta(document: Document, ...names: string[]): string | undefined {
  return metaAll(document, ...names)[0];
}

/**
 * Reads all meta elements of the first of several names that has any.
 * @param names As for `meta`.
 * @returns Trimmed contents in the order of the page; empty if there are none.
 */
export function metaAll(document: Document, ...names: string[]): readonly string[] {
  const table = tableFor(document);
  for (const name of names) {
    const contents = table.get(name.toLowerCase());
    if (contents) return contents;
  }
  return [];
}

/**
 * Reads the first meta element whose name is of a form: there are many names for one thing.
 * @param form Is asked of names in small letters.
 * @param read Makes a value of a content; undefined to look further.
 */
export function metaLike<Value>(
  document: Document,
  form: RegExp,
  read: (content: string) => Value | undefined,
): Value | undefined {
  for (const [name, contents] of tableFor(document)) {
    const value = form.test(name) ? read(contents[0] as string) : undefined;
    if (value) return value;
  }
  return undefined;
}

/** Most meta elements of a page that are read; a bound for hostile pages: others have a few dozen. */
const MAX_META_ELEMENTS = 2000;

function tableFor(document: Document): ReadonlyMap<string, readonly string[]> {
  const table = tables.get(document) ?? tableOf(document);
  tables.set(document, table);
  return table;
}

function tableOf(document: Document): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  const elements = document.getElementsByTagName('meta');
  for (let number = 0; number < Math.min(elements.length, MAX_META_ELEMENTS); number++) {
    const element = elements[number] as Element;
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (!name || (attribute === 'itemprop' && element.closest('body [itemscope] [itemscope]'))) continue;
      const contents = table.get(name);
      if (contents) contents.push(content);
      else table.set(name, [content]);
    }
  }
  return table;
}
