import type { SiteRule } from '../site-rule.ts';

/** Blogs made with HubSpot: the text is one field in a span, with invitations to download between its paragraphs. */
export default {
  name: 'HubSpot',
  match: { theme: ['#hs_cos_wrapper_post_body'] },
  byline: { selectors: ['.blog-post__author-name', '.meta-author .author-link', '.hubspot-author a'] },
  remove: [
    { selector: '#hs_cos_wrapper_post_body .hs-cta-wrapper, .blog-post__tags' },
    { selector: '.hs_cos_wrapper_type_related_blog_posts, .hs_cos_wrapper_type_blog_subscribe' },
  ],
  rewrite: [{ selector: '#hs_cos_wrapper_post_body', rename: 'div' }],
  hide: [
    '.hs_cos_wrapper_type_blog_comments, #comments-listing, .blog-related-posts',
    '.hs_cos_wrapper_type_post_listing, .hs_cos_wrapper_type_form, .blog-post__cta',
    '.hs_cos_wrapper_type_social_sharing',
  ],
} satisfies SiteRule;
