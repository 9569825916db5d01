import '../../../src/entry-points/other-languages.ts';
import '../../../src/entry-points/western-languages.ts';
import '../../../src/entry-points/readability.ts';
import '../../../src/entry-points/site-rules.ts';
import { extract } from '../../../src/article/extract.ts';
import { TIDY_FAMILIES } from '../../../src/shared/tidy-families.ts';
import { looksAtPage } from '../../../src/tidy/look.ts';
import { tidyPage } from '../../../src/tidy/tidy-page.ts';

/** The only call of the engine here. */
function tidy(signal: AbortSignal): void {
  const looks = looksAtPage(() => extract(document));
  tidyPage({ looks, families: new Set(TIDY_FAMILIES), signal, changed: () => undefined });
}

/**
 * Fills the page, tidies it and gives it back.
 * @returns Names of the parts marked with `data-need` that were shown before and are not while the page is tidy, and a sentence
 * if the page does not come back to the letter.
 */
export function faultsOf(body: string): string[] {
  document.body.innerHTML = body;
  const before = document.documentElement.outerHTML;
  const wanted = shownNeeds();
  const tidying = new AbortController();
  tidy(tidying.signal);
  const left = new Set(shownNeeds());
  tidying.abort();
  const faults = wanted.filter((element) => !left.has(element)).map((element) => `${element.outerHTML} is hidden.`);
  if (document.documentElement.outerHTML !== before) faults.push('The page was not given back as it was.');
  return faults;
}

function shownNeeds(): Element[] {
  return [...document.querySelectorAll('[data-need]')].filter((element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
}
