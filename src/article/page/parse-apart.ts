/**
 * Parses markup that a page keeps as text into a document of its own, which runs and fetches nothing. This is the only
 * place where markup is parsed; whatever is taken from it goes through the gate like everything else.
 */
export function parseApart(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}
