/** Stages without which there is no article of any page: what they are worth cannot be measured by leaving them out. */
export const VITAL: ReadonlySet<string> = new Set([
  ...['copy', 'facts', 'claims', 'kind', 'score', 'select', 'choose', 'keep', 'narrow', 'gate'],
  ...['measure words', 'settle ledger'],
]);
