import type { Facts } from '../../export/exported.ts';
import { plainText } from '../../export/plain-text.ts';
import { textLink } from '../../export/quote/text-link.ts';
import { xmlText } from '../../export/xml-text.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { copied } from './copied.ts';
import { copyFormatted } from './copy-formatted.ts';
import { cleanCopy } from './copy-shown.ts';
import { type KeepContext, KeepFault, type KeepPart, type Kept } from './keep-work.ts';
import { quotedIn } from './quoted-range.ts';

/** Quoting what is selected, with a link that leads to its words in the page. */
export const quotePart: KeepPart = {
  build({ copy, run, selected }: KeepContext) {
    const button = element(
      'button',
      { type: 'button', id: 'copy-quote', 'data-act': '' },
      text('keepQuote', 'Quote with link'),
    );
    button.addEventListener('click', () =>
      run(async () => {
        if (!selected)
          throw new KeepFault(text('keepSelect', 'Select the words to quote first, then open this again.'));
        return quote(selected, copy().facts);
      }),
    );
    return element('div', { class: 'actions' }, button);
  },
};

async function quote(selected: Range, facts: Facts): Promise<Kept> {
  const quoted = quotedIn(selected);
  // As it is shown: what the page hides, no browser finds.
  const link = quoted && textLink(quoted, document.body.innerText);
  const [page = ''] = facts.address.split('#');
  const address = link ? `${page}#${link}` : page;
  const inert = document.implementation.createHTMLDocument('').body;
  inert.append(inert.ownerDocument.importNode(selected.cloneContents(), true));
  cleanCopy(inert);
  const words = plainText(inert);
  const source = [facts.byline, facts.title].filter(Boolean).join(', ');
  const isThere = await copyFormatted(formatted(inert, source, address), `“${words}”\n— ${source}\n${address}`);
  if (!isThere || link) return copied(isThere);
  return {
    sentence: text('keepQuotePlain', 'Copied. The link only leads to the page: these words can’t be found in it.'),
  };
}

function formatted(quotation: HTMLElement, source: string, address: string): string {
  const make = (name: string, ...content: (Node | string)[]) => {
    const made = quotation.ownerDocument.createElement(name);
    made.append(...content);
    return made;
  };
  const link = make('a', source);
  link.setAttribute('href', address);
  return xmlText(make('div', make('blockquote', ...quotation.childNodes), make('p', '— ', link)));
}
