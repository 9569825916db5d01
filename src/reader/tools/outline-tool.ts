import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { icon } from '../../ui/controls/icon.ts';
import { goTo } from '../stage/go-to.ts';
import { TITLE_ID } from '../stage/stage.ts';
import { closePanel, panelTool, type Tool, toolButton } from './tool.ts';

/** Fewest headings of a text with contents. Set by hand: one heading leads nowhere. */
const MIN_HEADINGS = 2;

const HEADINGS = '.body :is(h2, h3, h4, h5, h6)';

/** Line above which the heading of the current section is, in pixels from the top of the window. Set by hand. */
const HEADING_LINE_PX = 120;

/** Build the tool with the headings of the article: a press leads to one, and the one that is being read is marked. */
export function outlineTool(): Tool {
  const name = text('toolOutline', 'Contents');
  const button = toolButton('tool-outline', name, icon('outline'));
  const panel = element('nav', { 'aria-label': name });
  button.hidden = true;
  return { elements: panelTool(button, panel), start: (dialog, signal) => follow(dialog, button, panel, signal) };
}

function follow(dialog: HTMLElement, button: HTMLElement, panel: HTMLElement, signal: AbortSignal): void {
  let entries = new Map<HTMLElement, HTMLElement>();
  // Other ways to find the article and further pages bring other headings.
  const count = () => {
    button.hidden = dialog.querySelectorAll(HEADINGS).length < MIN_HEADINGS;
  };
  const mark = () => {
    const current = currentOf([...entries.keys()]);
    for (const [heading, entry] of entries) {
      if (heading === current) entry.setAttribute('aria-current', 'location');
      else entry.removeAttribute('aria-current');
    }
    return current && entries.get(current);
  };
  const fill = () => {
    const headings = [...dialog.querySelectorAll<HTMLElement>(`article #${TITLE_ID}, ${HEADINGS}`)];
    entries = new Map(headings.map((heading) => [heading, entryFor(heading, dialog)]));
    panel.replaceChildren(nested(entries));
  };
  count();
  const observer = new MutationObserver(count);
  observer.observe(dialog.querySelector('main') ?? dialog, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  panel.addEventListener('beforetoggle', ({ newState }) => newState === 'open' && fill());
  panel.addEventListener('toggle', ({ newState }) => newState === 'open' && mark()?.focus());
  dialog.addEventListener('scroll', () => panel.matches(':popover-open') && mark(), { signal, passive: true });
}

function entryFor(heading: HTMLElement, dialog: HTMLElement): HTMLElement {
  const lang = heading.closest('[lang]')?.getAttribute('lang') ?? undefined;
  const entry = element('button', { type: 'button', lang, dir: 'auto' }, heading.textContent?.trim());
  entry.addEventListener('click', () => {
    closePanel(dialog);
    goTo(heading);
  });
  return entry;
}

function currentOf(headings: readonly HTMLElement[]): HTMLElement | undefined {
  return headings.findLast((heading) => heading.getBoundingClientRect().top <= HEADING_LINE_PX) ?? headings[0];
}

/** Nests lists as the levels of the headings are; the title is beside the highest of them. */
function nested(entries: ReadonlyMap<HTMLElement, HTMLElement>): HTMLElement {
  const root = element('ul');
  const open = [{ level: 0, list: root }];
  for (const [heading, entry] of entries) {
    const level = heading.id === TITLE_ID ? 1 : Number(heading.localName.slice(1));
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const { list } = open.at(-1) ?? { list: root };
    const inner = element('ul');
    list.append(element('li', {}, entry, inner));
    if (level > 1) open.push({ level, list: inner });
  }
  for (const list of root.querySelectorAll('ul:empty')) list.remove();
  return root;
}
