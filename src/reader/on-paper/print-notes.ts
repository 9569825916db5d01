import { aside } from '../../shared/aside.ts';
import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { styleSheet } from '../../ui/controls/style-sheet.ts';

/**
 * Give an article on paper what a screen shows by other means: its address under the facts, and the addresses of its
 * links as numbered notes at the end; title and page numbers in the margins, where the browser has any. They are there
 * only while the page is printed.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function notePrintedLinks(dialog: HTMLElement, signal: AbortSignal): void {
  let added: readonly Element[] = [];
  let margins: CSSStyleSheet | undefined;
  const remove = () => {
    for (const each of added) each.remove();
    added = [];
    if (margins) aside(() => setMargins(margins, undefined));
    margins = undefined;
  };
  const add = () => {
    remove();
    const body = dialog.querySelector('article > .body');
    if (!body) return;
    const source = element('p', { class: 'printed facts' }, location.href.replace(/#.*$/s, ''));
    dialog.querySelector('article > header')?.append(source);
    const addresses: string[] = [];
    const marks: Element[] = [];
    for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
      const { href, textContent, protocol } = link;
      if (!/^https?:$/.test(protocol) || textContent?.trim() === href || !textContent?.trim()) continue;
      if (!addresses.includes(href)) addresses.push(href);
      const mark = element('sup', { class: 'printed' }, `[${addresses.indexOf(href) + 1}]`);
      link.after(mark);
      marks.push(mark);
    }
    const list = element('ol', {}, ...addresses.map((address) => element('li', {}, address)));
    const heading = element('h2', interfaceWriting(), text('settingLinks', 'Links in text'));
    const notes = element('section', { class: 'printed', dir: 'ltr' }, heading, list);
    if (addresses.length > 0) body.after(notes);
    added = [source, ...marks, notes];
    const title = dialog.querySelector('h1')?.textContent ?? '';
    // Others would only see the style sheet.
    if ('CSSMarginRule' in globalThis) margins = aside(() => setMargins(undefined, title));
  };
  window.addEventListener('beforeprint', add, { signal });
  window.addEventListener('afterprint', remove, { signal });
  signal.addEventListener('abort', remove);
}

/** Exchanges the style of the margins of a sheet; only a style of the document itself reaches them. */
function setMargins(old: CSSStyleSheet | undefined, title: string | undefined): CSSStyleSheet | undefined {
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== old);
  const own =
    title === undefined
      ? []
      : [
          styleSheet(`@page { margin: 18mm 16mm;
            @bottom-left { content: ${JSON.stringify(title)}; font: 8pt sans-serif; }
            @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; } }`),
        ];
  document.adoptedStyleSheets = [...others, ...own];
  return own[0];
}
