import type { SiteRule } from '../site-rule.ts';

/** The Government Site Builder of German federal authorities. */
export default {
  name: 'Government Site Builder',
  match: { theme: ['body.gsb'] },
  published: { selectors: ['.c-teaser__meta time', '#content time[datetime]'], attribute: 'datetime' },
  remove: [{ selector: '.navFunctions, #navFunctions, #navFunctionsRecommend, .navToTop' }],
  hide: ['.sectionRelated, #social-border, .c-linklist, #navFunctionsWrapper, .c-share, .teaserRelated', '.subNavi'],
} satisfies SiteRule;
