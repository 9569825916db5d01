import type { Engine } from '../../article/article.ts';
import { text } from '../../shared/text.ts';

/** Name the engine by which an article was found, in plain words. */
export function engineName(engine: Engine): string {
  switch (engine) {
    case 'host rule':
      return text('engineHostRule', 'the rule for this site');
    case 'theme rule':
      return text('engineThemeRule', 'the rule for sites made like this one');
    case 'structured data':
      return text('engineData', 'the text that the page gives to search engines');
    case 'markup':
      return text('engineMarkup', 'the part that the page marks as its article');
    case 'model':
      return text('engineModel', 'a score that Lectern gives each piece of text');
    case 'Readability':
      return text('engineReadability', 'Readability');
    case 'whole page':
      return text('engineWholePage', 'the whole page');
    case 'selection':
      return text('engineSelection', 'the selection');
  }
}
