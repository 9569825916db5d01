/** Text that is markup already, and safe. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[] | undefined | false;

/** A template of markup: what is put into it is escaped, unless it was made by such a template itself. */
export function markup(pieces: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const text = pieces.map((piece, index) => piece + inserted(values[index])).join('');
  return { markup: text };
}

function inserted(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'markup' in value ? value.markup : value.map((each) => each.markup).join('');
}

/** Safe between tags and in attributes with quotes. Control characters, which markup may not hold, go. */
function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/'/g, '&#39;')
  );
}
