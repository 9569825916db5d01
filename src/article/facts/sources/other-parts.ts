/** Selects parts of a page whose authors and dates are not those of the article. */
export const OTHER_PARTS =
  '[class*=comment i], [id*=comment i], [class*=related i], [class*=recommend i], [class*=popular i], nav, footer';
