/** Number of parts that the sites are dealt into. */
export const FOLDS = 5;

/** The fold of a page, by the last two labels of its host: all pages of a site are in one. */
export function foldOf(url: string): number {
  const site = new URL(url).hostname.split('.').slice(-2).join('.');
  return [...site].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, 7) % FOLDS;
}

/** The file of the model that was fitted without the sites of a fold, in a folder of such models. */
export function modelFileOf(fold: number): string {
  return `model-${fold}.ts`;
}
