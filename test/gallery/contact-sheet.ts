import type { Picture } from './take-samples.ts';

/**
 * One page of HTML that shows all pictures: a row for each theme, in it a cell for each typeface with the browsers side by
 * side, so that a difference between them meets the eye.
 */
export function contactSheet(pictures: readonly Picture[]): string {
  const versions = [...new Set(pictures.map(({ version }) => version))];
  const themes = [...new Set(pictures.map(({ theme }) => theme))];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Every theme in every typeface</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 1rem; }
.row { display: flex; gap: 1rem; overflow-x: auto; padding-block-end: 1rem; }
figure { flex: none; margin: 0; }
figure div { display: flex; gap: 2px; }
img { display: block; inline-size: 240px; block-size: auto; border: 1px solid GrayText; }
</style>
</head>
<body>
<h1>Every theme in every typeface</h1>
<p>${versions.map(escaped).join(', ')}; each pair in this order.</p>
${themes.map((theme) => row(theme, pictures)).join('\n')}
</body>
</html>
`;
}

function row(theme: string, pictures: readonly Picture[]): string {
  const inRow = pictures.filter((picture) => picture.theme === theme);
  const typefaces = [...new Set(inRow.map(({ typeface }) => typeface))];
  const cells = typefaces.map((typeface) =>
    cell(
      typeface,
      inRow.filter((picture) => picture.typeface === typeface),
    ),
  );
  return `<h2>${escaped(theme)}</h2>\n<div class="row" tabindex="0">\n${cells.join('\n')}\n</div>`;
}

function cell(typeface: string, pictures: readonly Picture[]): string {
  const images = pictures.map(({ file, theme, version }) => {
    const words = escaped(`${theme}, ${typeface}, ${version}`);
    return `<a href="${escaped(file)}"><img src="${escaped(file)}" alt="${words}" loading="lazy"></a>`;
  });
  return `<figure><div>${images.join('')}</div><figcaption>${escaped(typeface)}</figcaption></figure>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
