import type { Removal } from '../../article/article.ts';
import { text } from '../../shared/text.ts';

/** Name the group of something that was left out, in plain words; several reasons are one to a reader. */
export function removalGroup({ reason }: Removal): string {
  switch (reason) {
    case 'advertisement':
      return text('removedAdvertisement', 'Advertisements');
    case 'author card':
      return text('removedAuthor', 'About the author');
    case 'comments':
      return text('removedComments', 'Comments');
    case 'consent':
    case 'dialog':
    case 'donation':
    case 'newsletter':
    case 'search':
      return text('removedForms', 'Forms');
    case 'counting pixel':
      return text('removedCounters', 'Visit counters');
    case 'hidden':
      return text('removedHidden', 'Hidden on the page');
    case 'label':
    case 'next story':
    case 'rail':
      return text('removedStories', 'Other stories');
    case 'audio player':
    case 'control':
    case 'navigation':
    case 'share bar':
    case 'stand-in':
    case 'tags':
      return text('removedButtons', 'Links and buttons');
    case 'repeated':
      return text('removedRepeated', 'Duplicates');
    case 'site rule':
      return text('removedByRule', 'Removed by site rule');
    default:
      return text('removedOther', 'Other parts');
  }
}
