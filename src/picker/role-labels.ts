import { text } from '../shared/text.ts';
import type { PickedRole } from './draft.ts';

/** Names what an element is to be in a rule. */
export const ROLE_LABELS: Readonly<Record<PickedRole, () => string>> = {
  article: () => text('pickArticle', 'This is the article'),
  hide: () => text('pickHide', 'Hide this'),
  title: () => text('pickTitle', 'This is the title'),
  byline: () => text('pickByline', 'This is the byline'),
  published: () => text('pickDate', 'This is the date'),
};

/** The same for all that are like an element. */
export const hideAllLabel = (count: string): string => text('pickHideAll', 'Hide all like this ($1)', count);
