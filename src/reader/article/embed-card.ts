import { playerAt, sandboxOf } from '../../shared/embed-players.ts';
import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';

/** Shapes of frames that are not films, by the hosts in their addresses. */
const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['tall', /twitter|instagram|tiktok|bsky|reddit|plugins\/post/],
  ['low', /spotify|soundcloud|podcasts?\.|music\.apple|megaphone|simplecast|transistor|omny|acast|libsyn|bandcamp/],
];

/**
 * Build a card for something of another site: the page's own picture of it, its name, a link to it, and a button.
 * Nothing is asked of the other site before the button is pressed.
 * @param link The link that stands for it in the article: `data-embed` holds the address of a frame, or nothing.
 * @returns The card; where no frame is known it has the link alone, which opens in a new tab.
 */
export function embedCard(link: HTMLAnchorElement): HTMLElement {
  const host = new URL(link.href).hostname.replace(/^www\./, '');
  const title = link.title || host;
  const frame = link.dataset['embed'];
  const name = element(
    'a',
    { href: link.href, target: '_blank', rel: 'noopener', referrerpolicy: link.referrerPolicy || undefined },
    title,
  );
  const picture = link.querySelector('img') ?? undefined;
  const button = frame
    ? element(
        'button',
        { type: 'button', ...interfaceWriting() },
        text('embedLoad', 'Load from $1', new URL(frame).hostname.replace(/^www\./, '')),
      )
    : undefined;
  const shown = element('span', { class: 'embed-shown' }, picture, button);
  const about = element(
    'span',
    { class: 'embed-about' },
    name,
    title === host ? undefined : element('small', {}, host),
  );
  const card = element(
    'span',
    { class: 'embed', role: 'group', 'aria-label': title },
    frame || picture ? shown : undefined,
    about,
  );
  button?.addEventListener('click', () => load(shown, frame ?? '', link, title), { once: true });
  return card;
}

function load(shown: HTMLElement, address: string, { referrerPolicy }: HTMLAnchorElement, title: string): void {
  const frame = element('iframe', {
    src: address,
    title,
    sandbox: sandboxOf(playerAt(new URL(address))),
    allow: 'fullscreen; picture-in-picture; encrypted-media',
    // That of the page's own frame; without one that of the page.
    referrerpolicy: referrerPolicy || undefined,
    class: SHAPES.find(([, hosts]) => hosts.test(address))?.[0],
  });
  shown.replaceChildren(frame);
  frame.focus();
}
