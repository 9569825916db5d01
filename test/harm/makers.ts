// The same page as different people would write it: their tags and names.

/** The parts that pages are made of. */
export type Role =
  | ('bar' | 'box' | 'dialog' | 'drawer' | 'field' | 'form' | 'header' | 'item' | 'list' | 'main' | 'menu' | 'nav')
  | ('post' | 'side' | 'toast' | 'tools');

/** A way to write markup. */
export interface Maker {
  readonly name: string;
  /**
   * Writes one part.
   * @param name The name of the thing, as its author might call it: 'checkout'.
   * @param attributes Further attributes, as markup.
   */
  readonly part: (role: Role, name: string, inner: string, attributes?: string) => string;
  /** Attributes for a single control. */
  readonly control: (role: 'button' | 'input' | 'link', name: string) => string;
}

const TAGS: Record<Role, string> = {
  bar: 'div',
  box: 'section',
  dialog: 'div role="dialog"',
  drawer: 'div role="dialog"',
  field: 'p',
  form: 'form',
  header: 'header',
  item: 'li',
  list: 'ul',
  main: 'main',
  menu: 'div role="menu"',
  nav: 'nav',
  post: 'article',
  side: 'aside',
  toast: 'div role="status"',
  tools: 'div role="toolbar"',
};

/** Tags that mean something to the browser; the others may be replaced by a div. */
const MEANT = new Set<Role>(['form', 'item', 'list', 'main']);

function write(tag: string, inner: string, attributes: string): string {
  return `<${tag} ${attributes}>${inner}</${tag.split(' ')[0]}>`;
}

/** Makes a maker that differs by the classes it gives. */
function byClass(name: string, tagOf: (role: Role) => string, classOf: (role: string, name: string) => string): Maker {
  return {
    name,
    part: (role, thing, inner, attributes = '') =>
      write(tagOf(role), inner, `class="${classOf(role, thing)}" ${attributes}`),
    control: (role, thing) => `class="${classOf(role, thing)}"`,
  };
}

const plainTag = (role: Role): string => (MEANT.has(role) ? TAGS[role] : 'div');

const BOOTSTRAP: Record<string, string> = {
  bar: 'navbar fixed-bottom bg-light',
  box: 'card card-body',
  button: 'btn btn-primary',
  dialog: 'modal-dialog modal-content',
  drawer: 'offcanvas offcanvas-start show',
  field: 'mb-3',
  form: 'card card-body needs-validation',
  header: 'navbar navbar-expand-lg',
  input: 'form-control',
  item: 'list-group-item',
  link: 'btn btn-link',
  list: 'list-group',
  main: 'container',
  menu: 'dropdown-menu show',
  nav: 'nav nav-pills',
  post: 'card media',
  side: 'col-md-3 sidebar',
  toast: 'toast show',
  tools: 'btn-toolbar',
};

const UTILITIES: Record<string, string> = {
  bar: 'inset-x-0 bottom-0 flex items-center justify-between border-t bg-white p-4 shadow-lg',
  box: 'rounded-lg border p-6',
  button: 'inline-flex rounded-md bg-blue-600 px-4 py-2 text-white',
  dialog: 'relative z-50 rounded-xl bg-white p-6 shadow-xl',
  drawer: 'inset-y-0 z-50 w-64 bg-white p-4',
  field: 'flex flex-col gap-1',
  form: 'flex flex-col gap-4',
  header: 'flex items-center justify-between border-b px-4 py-2',
  input: 'rounded border px-3 py-2',
  item: 'flex gap-4 py-2',
  link: 'text-blue-600 underline',
  list: 'divide-y',
  main: 'mx-auto max-w-4xl px-4',
  menu: 'z-10 w-48 rounded-md bg-white py-1 shadow-lg',
  nav: 'flex gap-2',
  post: 'rounded border p-4',
  side: 'w-64 shrink-0',
  toast: 'z-50 rounded bg-gray-900 p-4 text-white',
  tools: 'flex gap-1 border-b p-1',
};

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Five letters that a build tool might have made of a name. */
function hash(text: string): string {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 60_466_176;
  return sum.toString(36).padStart(5, 'x');
}

/** Custom elements and roles, without any class. */
const elements: Maker = {
  name: 'elements',
  part: (role, name, inner, attributes = '') =>
    MEANT.has(role)
      ? write(TAGS[role], inner, attributes)
      : write(`${name}-${role} ${/role=\S+/.exec(TAGS[role])?.[0] ?? ''}`, inner, attributes),
  control: (role, name) => `part="${name} ${role}"`,
};

/** Semantic HTML that has no names at all. */
const semantic: Maker = {
  name: 'semantic',
  part: (role, _, inner, attributes = '') => write(TAGS[role], inner, attributes),
  control: () => '',
};

/** All makers, by their names. */
export const MAKERS: Readonly<Record<string, Maker>> = Object.fromEntries(
  [
    byClass('bootstrap', plainTag, (role, name) => `${BOOTSTRAP[role]} ${name}`),
    byClass('utility', plainTag, (role) => `${UTILITIES[role]}`),
    byClass(
      'hashed',
      (role) => TAGS[role],
      (role, name) => `${capital(name)}_${role}__${hash(role + name)}`,
    ),
    byClass(
      'theme',
      (role) => TAGS[role],
      (role, name) => `widget widget_${name} ${name}-${role} ${name}`,
    ),
    elements,
    semantic,
  ].map((maker) => [maker.name, maker]),
);
