import { text } from '../../shared/text.ts';
import { copyText } from '../tools/copy-text.ts';
import { actionsPart } from './actions-part.ts';
import { copied } from './copied.ts';
import { copyFormatted } from './copy-formatted.ts';
import type { KeepContext, KeepPart } from './keep-work.ts';
import { articleFormatted, articleMarkdown, articlePlain } from './write-article.ts';

/** Copying the whole article. */
export const copyPart: KeepPart = {
  build({ copy, run }: KeepContext) {
    const now = new Date();
    return actionsPart('copy', text('keepCopy', 'Copy as'), [
      {
        id: 'copy-markdown',
        name: 'Markdown',
        press: () => run(async () => copied(await copyText(await articleMarkdown(copy(), now)))),
      },
      {
        id: 'copy-formatted',
        name: text('keepFormatted', 'Formatted text'),
        press: () =>
          run(async () => copied(await copyFormatted(articleFormatted(copy(), now), articlePlain(copy(), now)))),
      },
      {
        id: 'copy-plain',
        name: text('keepPlain', 'Plain text'),
        press: () => run(async () => copied(await copyText(articlePlain(copy(), now)))),
      },
    ]);
  },
};
