import type { SiteRule } from '../site-rule.ts';

/** Medium and the magazines that it hosts; its class names mean nothing. */
export default {
  name: 'Medium',
  match: { theme: ['meta[property="al:android:package"][content="com.medium.reader"]'] },
  body: { selectors: ['article section', 'article'], take: 'all' },
  subtitle: { selectors: ['.pw-subtitle-paragraph'] },
  byline: { selectors: ['[data-testid=authorName]'] },
  remove: [{ selector: '.speechify-ignore, [data-testid=storyReadTime], [data-testid=storyPublishDate]' }],
} satisfies SiteRule;
