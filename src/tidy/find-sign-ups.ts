import { allIn, closestOf, parentOf } from '../shared/page-elements.ts';
import { isInLayer } from './drawn.ts';
import type { Surrounding } from './find-surroundings.ts';
import { formOf, purposeOf, shownFields } from './form-purpose.ts';
import { pageBody, textOf, withHolders } from './page-tree.ts';

/** Selects the site's own head and foot, whose forms stay. */
const OF_SITE = 'header, footer, [role=banner], [role=contentinfo]';

/** Longest text of a box around a form to sign up, in characters. Set by hand. */
const MAX_BOX_CHARS = 400;

/** Most links of such a box. Set by hand: to terms and policies; menus have more. */
const MAX_BOX_LINKS = 4;

/**
 * Find the boxes in the flow of an article's page that ask for an address to send to: each form, with what stands around it
 * and is none of the article.
 * @param article Elements of the page that hold text or pictures of the article.
 */
export function findSignUps(article: ReadonlySet<Element>): Surrounding[] {
  const around = withHolders(article);
  const forms = new Set(shownFields(pageBody()).map(formOf));
  const isFound = (form: Element): boolean =>
    !closestOf(form, OF_SITE) && !isInLayer(form) && purposeOf(form) === 'newsletter';
  return [...forms].filter(isFound).map((form) => {
    const count = shownFields(form).length;
    let box = form;
    for (let holder = parentOf(form); holder && holder !== pageBody(); holder = parentOf(holder)) {
      if (
        around.has(holder) ||
        textOf(holder).length > MAX_BOX_CHARS ||
        shownFields(holder).length > count ||
        allIn(holder, 'a[href]').length > MAX_BOX_LINKS
      )
        break;
      box = holder;
    }
    return { element: box, family: 'newsletter' };
  });
}
