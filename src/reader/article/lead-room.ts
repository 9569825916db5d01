/**
 * Least height of a lead image above the text, in pixels: with less room it stands below the first paragraph. Set by
 * hand.
 */
const MIN_LEAD_PX = 120;

/** Lines of text that are seen below a lead image before one scrolls. Set by hand. */
const MIN_LINES = 2;

/**
 * Keep the first lines of the text on the first screen: a lead image is as high as the window has room for between the
 * title and them, and where that is not enough it goes below the first paragraph.
 * @param figure The lead image, between the title and the body.
 * @param header The title and the facts.
 * @param body The body.
 */
export function fitLead(figure: HTMLElement, header: HTMLElement, body: HTMLElement): void {
  let dialog: Element | null = null;
  const fit = () => {
    if (!dialog) {
      dialog = header.closest('dialog');
      if (dialog) observer.observe(dialog);
    }
    const image = figure.querySelector<HTMLElement>('img, .hidden-image');
    if (!dialog || !image) return;
    const { lineHeight, marginBottom } = getComputedStyle(figure);
    const below = Number.parseFloat(marginBottom) + MIN_LINES * Number.parseFloat(lineHeight);
    const { bottom } = header.getBoundingClientRect();
    const top = bottom + dialog.scrollTop + Number.parseFloat(getComputedStyle(header).marginBottom);
    const room = dialog.clientHeight - top - (figure.offsetHeight - image.offsetHeight) - below;
    figure.style.setProperty('--lead-room', `${room}px`);
    const isApart = room < MIN_LEAD_PX;
    if (isApart) figure.style.removeProperty('--lead-room');
    if (isApart === (figure.parentElement === body)) return;
    if (isApart) (body.querySelector(':scope > p') ?? body.firstElementChild)?.after(figure);
    else body.before(figure);
  };
  // Called before anything is painted.
  const observer = new ResizeObserver(fit);
  observer.observe(header);
  for (const caption of figure.querySelectorAll('figcaption')) observer.observe(caption);
}
