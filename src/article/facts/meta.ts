/**
 * The content of the first meta element of one of several names.
 * @param names Values of `name`, `property` or `itemprop`, in order of preference; case does not matter.
 * @returns The trimmed content, or undefined if there is none or it is empty.
 */
export function meta(document: Document, ...names: string[]): string | undefined {
  for (const name of names) {
    const selector = ['property', 'name', 'itemprop'].map((attribute) => `meta[${attribute}="${name}" i]`).join(',');
    for (const element of document.querySelectorAll(selector)) {
      const content = element.getAttribute('content')?.trim();
      if (content) return content;
    }
  }
  return undefined;
}
