/** Elements that a rule may make: those that come through the gate, and those that are replaced by their content there. */
export const MADE_ELEMENTS =
  'p|h[1-6]|[uod]l|li|d[td]|blockquote|q|cite|pre|code|kbd|samp|var|em|strong|[biusap]|del|ins|mark|small|su[bp]|time|' +
  'img|picture|source|figure|figcaption|video|audio|table|caption|t(?:head|body|foot|r|h|d)|[hb]r|details|summary|' +
  'div|span|section|article|aside|header|footer|main';

/** Attributes that a rule may set: those that the gate checks, and those that pictures wait with. */
export const SET_ATTRIBUTES =
  'src|srcset|sizes|href|alt|title|datetime|cite|poster|width|height|lang|dir|data-src(?:set)?';
