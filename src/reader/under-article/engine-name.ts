import type { Engine } from '../../article/article.ts';
import { text } from '../../shared/text.ts';

/** Name the engine by which an article was found, in plain words. */
export function engineName(engine: Engine): string {
  switch (engine) {
    case 'host rule':
      return text('engineHostRule', 'Rule for this site');
    case 'theme rule':
      return text('engineThemeRule', 'Rule for similar sites');
    case 'structured data':
      return text('engineData', 'Text for search engines');
    case 'markup':
      return text('engineMarkup', 'The page’s own markup');
    case 'model':
      return text('engineModel', 'Lectern’s scores');
    case 'Readability':
      return text('engineReadability', 'Mozilla’s method');
    case 'whole page':
      return text('engineWholePage', 'Whole page');
    case 'selection':
      return text('engineSelection', 'Selection');
  }
}
