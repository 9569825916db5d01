import { takeNews } from '../../shared/news.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';

/** Builds the link to the notes of a new version, for the first popup after an update; none in any later one. */
export async function newsLink(): Promise<HTMLElement[]> {
  const version = await takeNews();
  if (version === undefined) return [];
  const words = text('aboutChanges', 'What’s new in version $1', version);
  return [element('a', { id: 'news', href: 'changes.html', hreflang: 'en', target: '_blank' }, words)];
}
