import { parentOf } from '../../shared/page-elements.ts';
import { openOver } from './open-over.ts';

/** A picture is tall from this many times its width on, where it is also taller than the window. Set by hand. */
const MIN_TALL_RATIO = 2;

/** Share of the column below which a picture is narrow: its caption stands under it. Set by hand. */
const MAX_NARROW_SHARE = 0.75;

/** Ground of the page, 0 = black to 255 = white, from which on it is light. */
const MIN_LIGHT = 128;

/**
 * Show pictures as they can be seen: tall ones at their width, larger ones over the whole window at a press or the key
 * Enter; those that are drawn on nothing on the ground that the page has behind them, where the theme has another.
 * @param dialog The reader's dialog.
 * @param originOf Finds the picture of the page that one of the article shows.
 * @param signal Ends it.
 */
export function showPictures(
  dialog: HTMLElement,
  originOf: (element: Element) => Element | undefined,
  signal: AbortSignal,
): void {
  const show = (picture: HTMLImageElement) => {
    if (!picture.complete || picture.naturalWidth === 0) return;
    picture.dataset['ground'] = groundOf(originOf(picture));
    const { naturalWidth, naturalHeight } = picture;
    if (!picture.closest('.lead') && naturalHeight > naturalWidth * MIN_TALL_RATIO && naturalHeight > innerHeight)
      picture.classList.add('tall');
    const figure = picture.closest('figure');
    figure?.classList.toggle('narrow', picture.clientWidth < figure.clientWidth * MAX_NARROW_SHARE);
    const isLarger = naturalWidth > picture.clientWidth * 1.1 && picture.clientWidth > 0;
    if (isLarger && picture.closest('figure') && !leadsAway(picture)) makeLarger(picture);
  };
  const showAll = () => {
    dialog.dataset['scheme'] = dialog.style.getPropertyValue('--reader-scheme');
    for (const picture of dialog.querySelectorAll<HTMLImageElement>('article img:not([data-ground])')) show(picture);
    for (const drawing of dialog.querySelectorAll<SVGElement>('.body svg:not([data-part], [data-ground])'))
      drawing.dataset['ground'] = groundOf(originOf(drawing));
  };
  showAll();
  const observer = new MutationObserver(showAll);
  observer.observe(dialog, { childList: true, subtree: true, attributeFilter: ['style'] });
  signal.addEventListener('abort', () => observer.disconnect());
  const options = { capture: true, signal };
  dialog.addEventListener('load', ({ target }) => target instanceof HTMLImageElement && show(target), options);
  const enlarge = (event: Event) => {
    const { target } = event;
    if (!(target instanceof HTMLImageElement) || target.dataset['larger'] === undefined) return;
    // With such a key the browser opens the file that it is linked to.
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    openLarge(target, dialog);
  };
  dialog.addEventListener('click', enlarge, options);
  dialog.addEventListener(
    'keydown',
    (event) => (event.key === 'Enter' || event.key === ' ') && enlarge(event),
    options,
  );
}

/** Tells whether a press on a picture leads to something else than to its own file. */
function leadsAway(picture: HTMLImageElement): boolean {
  const link = picture.closest('a');
  return link !== null && !/\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(link.pathname);
}

/** Lets a press enlarge a picture; the keyboard comes to those that have a name, which it can say. */
function makeLarger(picture: HTMLImageElement): void {
  picture.dataset['larger'] = '';
  const name = picture.alt || picture.closest('figure')?.querySelector('figcaption')?.textContent?.trim();
  // A link has the focus itself.
  if (!name || picture.closest('a')) return;
  picture.tabIndex = 0;
  picture.role = 'button';
  picture.ariaLabel = name;
}

/** Shows a picture as large as the window lets it, with its caption, until the next press. */
function openLarge(picture: HTMLImageElement, dialog: HTMLElement): void {
  const large = (picture.closest('picture') ?? picture).cloneNode(true) as HTMLElement;
  for (const each of [large, ...large.querySelectorAll<HTMLElement>('*')]) {
    for (const name of ['tabindex', 'role', 'data-larger', 'aria-label', 'loading', 'style', 'width', 'height']) {
      each.removeAttribute(name);
    }
    if (each.hasAttribute('srcset')) each.setAttribute('sizes', '100vw');
  }
  const caption = picture.closest('figure')?.querySelector('figcaption')?.cloneNode(true);
  const over = openOver(dialog, picture, picture.ariaLabel ?? '', 'large-picture', large, caption);
  over.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element && target.closest('a'))) over.dispatchEvent(new Event('end'));
  });
}

/** Tells which ground the page has behind a picture; a page that says nothing is light. */
function groundOf(origin: Element | undefined): 'dark' | 'light' {
  for (let element = origin; element; element = parentOf(element) ?? undefined) {
    const colour = getComputedStyle(element).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
    if (!/^rgb/.test(colour) || alpha < 0.5) continue;
    return red * 0.3 + green * 0.6 + blue * 0.1 < MIN_LIGHT ? 'dark' : 'light';
  }
  return 'light';
}
