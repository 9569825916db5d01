import type { Article } from '../../article/article.ts';
import { missingLabel } from '../../shared/labels.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { icon } from '../../ui/controls/icon.ts';
import { jumpTo } from '../stage/go-to.ts';
import { actionButton } from '../under-article/action-button.ts';
import { copyText } from './copy-text.ts';
import { closePanel, panelTool, type Tool, toolButton } from './tool.ts';

/**
 * Build the tool for what is seldom wanted: the address of the page, the page itself beside the reader, what may be
 * missing.
 * @param article The article, whose address may be a better one to pass on than that of the page.
 */
export function moreTool({ canonical }: Article): Tool {
  const name = text('toolMore', 'More');
  const button = toolButton('tool-more', name, icon('more'));
  const status = element('p', { role: 'status' });
  const missing = actionButton(missingLabel(), () => goToMissing(missing));
  const panel = element(
    'div',
    { role: 'group', 'aria-label': name },
    copyLink(canonical, status),
    openOriginal(),
    missing,
    status,
  );
  panel.addEventListener('beforetoggle', () => {
    status.textContent = '';
    missing.hidden = !missingOf(missing);
  });
  return { elements: panelTool(button, panel) };
}

/** Gives the address of the page, without the place in it. */
const address = (): string => location.href.replace(/#.*$/s, '');

function copyLink(canonical: string | undefined, status: HTMLElement): HTMLElement {
  return actionButton(text('copyLink', 'Copy link'), async () => {
    status.textContent = (await copyText(canonical ?? address()))
      ? text('linkCopied', 'Link copied.')
      : text('linkNotCopied', 'The browser didn’t allow copying the link.');
  });
}

function openOriginal(): HTMLElement {
  return element(
    'a',
    { href: address(), target: '_blank', rel: 'noopener' },
    text('openOriginal', 'Open page in new tab'),
  );
}

function goToMissing(button: HTMLElement): void {
  const heading = missingOf(button);
  const dialog = button.closest('dialog');
  if (dialog) closePanel(dialog);
  if (heading) jumpTo(heading);
}

function missingOf(button: HTMLElement): HTMLElement | null | undefined {
  return button.closest('dialog')?.querySelector<HTMLElement>('#missing');
}
