import type { Exported } from '../../export/exported.ts';
import { texWritten } from '../../export/formulas/tex-written.ts';
import { headingLines } from '../../export/heading.ts';
import { plainText } from '../../export/plain-text.ts';
import { xmlText } from '../../export/xml-text.ts';
import { bringWriter } from './keep-work.ts';

/** Puts title, facts and source of an article over its text, which is altered. */
function withHeading({ facts, body }: Exported, now: Date): HTMLElement {
  const { facts: line } = headingLines(facts, now);
  const make = (name: string, words: string) => {
    const made = body.ownerDocument.createElement(name);
    made.textContent = words;
    return made;
  };
  const source = make('p', '');
  const link = make('a', facts.address);
  link.setAttribute('href', facts.address);
  source.append(link);
  body.prepend(
    make('h1', facts.title),
    ...(facts.subtitle ? [make('p', facts.subtitle)] : []),
    ...(line ? [make('p', line)] : []),
    source,
  );
  return body;
}

/**
 * Write an article as Markdown, with its title, its facts and its source.
 * @param exported The article; its text is altered.
 * @param now The time.
 * @throws {KeepFault} Where the script for it cannot come.
 */
export async function articleMarkdown(exported: Exported, now: Date): Promise<string> {
  const { write } = await bringWriter('markdown');
  const needsTex = [...exported.body.querySelectorAll('math')].some((formula) => !texWritten(formula));
  const tex = needsTex ? (await bringWriter('tex')).write : (formula: Element) => texWritten(formula) ?? '';
  return write(withHeading(exported, now), tex);
}

/** Writes an article as plain text, with its title, its facts and its source. The text is altered. */
export const articlePlain = (exported: Exported, now: Date): string => plainText(withHeading(exported, now));

/** Writes an article as formatted text for other programs. The text is altered. */
export function articleFormatted(exported: Exported, now: Date): string {
  const { language, direction } = exported.facts;
  const whole = withHeading(exported, now);
  const holder = whole.ownerDocument.createElement('div');
  if (language) holder.lang = language;
  holder.dir = direction;
  holder.append(...whole.childNodes);
  for (const named of holder.querySelectorAll('[data-part], [data-embed], [data-language]'))
    for (const name of ['data-part', 'data-embed', 'data-language']) named.removeAttribute(name);
  return xmlText(holder);
}
