import { isPageName, isSame, numberings, plainAddress } from './page-address.ts';

/** Names that sites give the whole of an article, or its form for the printer, in addresses. */
const WHOLE =
  /^(?:all|full|entire|whole|single|one|(?:single|one|full|all|view|show|print)[-_]?(?:page|view|article|all|able|er|version|friendly)?s?|print(?:able|er|view|version)?|druck(?:en|version|ansicht)?|komplett(?:ansicht)?|imprimer?|imprimir|stampa|drukuj|utskrift|tulosta)$/i;

/** Values of a name in a query that order nothing. */
const PLAIN_VALUE = /^(?:|0|1|y|yes|true|on)$/i;

/**
 * Tells whether an address is that of the whole article: the same as that of its first page, but for one word that says
 * so, in the path or in the query.
 */
export function isWholeOf(address: URL, first: URL): boolean {
  const { path, query } = plainAddress(address);
  const parts = path.split('/');
  const paths = [
    path,
    ...parts.flatMap((part, place) => (WHOLE.test(part) ? parts.toSpliced(place, 1).join('/') : [])),
  ];
  const queries = [
    query,
    ...[...query].flatMap(([name, value]) => {
      const isWord = WHOLE.test(name)
        ? PLAIN_VALUE.test(value) || WHOLE.test(value)
        : isPageName(name) && WHOLE.test(value);
      return isWord ? new Map([...query].filter(([other]) => other !== name)) : [];
    }),
  ];
  const page = plainAddress(first);
  const stems = [page, ...numberings(first)];
  // One word alone: in the path or in the query.
  return stems.some((stem) =>
    paths.some((one, inPath) =>
      queries.some(
        (other, inQuery) => inPath + inQuery > 0 && !(inPath && inQuery) && isSame(stem, { path: one, query: other }),
      ),
    ),
  );
}
