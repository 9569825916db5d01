import { type Leave, otherHosts } from '../../export/fetch-pictures.ts';
import { namedHosts } from '../../export/other-sites.ts';
import { onePictureEach } from '../../export/picture-addresses.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';

/** The choice whether pictures of other sites are fetched as well. */
export interface OthersChoice {
  readonly element: HTMLElement;
  leave(): Leave;
}

/**
 * Build the choice, which shows where the article has such pictures, and names their sites. It is made anew for each article.
 * @param body A copy of the text, which is altered.
 */
export function othersChoice(body: Element | undefined): OthersChoice {
  const hosts = body ? otherHosts(onePictureEach(body)) : [];
  const box = element('input', { type: 'checkbox', id: 'with-others' });
  const words = text('keepOthers', 'Fetch pictures of other sites too: $1', namedHosts(hosts));
  const label = element('label', { class: 'choice', hidden: hosts.length === 0, title: hosts.join('\n') }, box, words);
  return { element: label, leave: () => ({ elsewhere: box.checked }) };
}
