/** Purpose of a directive for a reader in a browser. */
export type Purpose =
  | 'body'
  | 'title'
  | 'byline'
  | 'published'
  | 'remove'
  | 'remove named'
  | 'remove picture'
  | 'wrap'
  | 'unwrap'
  | 'lazy attribute'
  | 'next'
  | 'single'
  | 'find'
  | 'replace'
  /** Nothing is to be done: the reader does it by itself, or it is about another program, or it only tests the rest. */
  | 'none'
  /** The browser does it: it has the page as its user gets it. */
  | 'browser'
  | 'condition'
  | 'unsupported';

/** Directives of site configurations, by name; whatever else stands before a colon is misspelt, or of another program. */
const PURPOSES: Readonly<Record<string, Purpose>> = {
  body: 'body',
  title: 'title',
  author: 'byline',
  date: 'published',
  strip: 'remove',
  strip_id_or_class: 'remove named',
  strip_image_src: 'remove picture',
  wrap_in: 'wrap',
  dissolve: 'unwrap',
  src_lazy_load_attr: 'lazy attribute',
  next_page_link: 'next',
  single_page_link: 'single',
  find_string: 'find',
  replace_string: 'replace',
  ...named('if_page_contains', 'condition'),
  ...named('move_into native_ad_clue skip_id_or_class single_page_link_in_feed', 'unsupported'),
  ...named(
    'http_header requires_login not_logged_in_xpath login_uri login_username_field login_password_field login_extra_fields',
    'browser',
  ),
  ...named(
    'test_url test_contains tidy prune parser autodetect_on_failure autodetect_next_page insert_detected_image ' +
      'convert_double_br_tags strip_attr post_strip_attr strip_comments footnotes skip_json_ld',
    'none',
  ),
};

function named(names: string, purpose: Purpose): Record<string, Purpose> {
  return Object.fromEntries(names.split(' ').map((name) => [name, purpose]));
}

/** Finds what a directive is for. @returns Undefined for a name that no directive has. */
export function purposeOf(name: string): Purpose | undefined {
  return Object.hasOwn(PURPOSES, name) ? PURPOSES[name] : undefined;
}
