import type { SiteRule } from '../site-rule.ts';

/** Sphinx: documentation in its own themes, that of Read the Docs and that of PyData. */
export default {
  name: 'Sphinx',
  match: { theme: ['.sphinxsidebar', '.rst-content', '.bd-article'] },
  body: { selectors: ['.rst-content [itemprop=articleBody]', '.bd-article', '.documentwrapper .body'], take: 'first' },
  remove: [{ selector: '.headerlink, .viewcode-link, .toctree-wrapper, .contents.local, .rst-footer-buttons' }],
} satisfies SiteRule;
