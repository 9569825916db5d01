import { readerLabel } from '../shared/labels.ts';
import { text } from '../shared/text.ts';

/** Headings of the settings where all of them are shown, in their order. */
export const groups = {
  type: { label: () => text('groupType', 'Text') },
  lines: { label: () => text('groupLines', 'Lines and spacing') },
  colours: { label: () => text('groupColours', 'Colours') },
  article: { label: () => text('groupArticle', 'In the article') },
  opening: { label: readerLabel },
  keys: { label: () => text('groupKeys', 'Keys in the reader') },
  page: { label: () => text('groupPage', 'Hidden by “Tidy page”') },
} satisfies Record<string, { label(): string }>;

/** Name of such a heading. */
export type GroupName = keyof typeof groups;
