import { logarithm, named, share } from './feature.ts';

/** Features of the page as a whole: the same for all of its blocks. */
export const PAGE = named(
  ['pageText pageProse pageLinks pageBlocks pageKind pathParts slug articles proseBlocks proseLinks'],
  (at) =>
    (row, _, { root, list, claims, articles, proseBlocks, proseFrame }) => {
      row[at.pageText] = logarithm(root.text);
      row[at.pageProse] = share(root.prose, root.text);
      row[at.pageLinks] = share(root.linkText, root.text);
      row[at.pageBlocks] = logarithm(list.length);
      row[at.pageKind] = claims.kind;
      row[at.pathParts] = claims.parts;
      row[at.slug] = claims.isSlug ? 1 : 0;
      row[at.articles] = Math.min(20, articles);
      row[at.proseBlocks] = logarithm(proseBlocks);
      row[at.proseLinks] = share(proseFrame.linkText, proseFrame.text);
    },
);
