// Takes out of packages, in the build, what Lectern has no use for.
import { readFile } from 'node:fs/promises';

/** What we call of the extension API that is no promise in the oldest Chrome by itself: contextMenus is one since Chrome 123. */
const PROMISED = ['contextMenus'];

/** The polyfill describes the whole extension API, in a table that is most of its size: only what we need it for is kept. */
export const leanPolyfill = {
  name: 'lean-polyfill',
  setup(build) {
    build.onLoad({ filter: /[\\/]browser-polyfill\.js$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const table = /const apiMetadata = (\{.*?\n {6}\});/s.exec(source)?.[1];
      if (!table) throw new Error('The polyfill no longer holds its table of the API.');
      const used = Object.fromEntries(Object.entries(JSON.parse(table)).filter(([name]) => PROMISED.includes(name)));
      return { contents: source.replace(table, JSON.stringify(used)), loader: 'js' };
    });
  },
};

/** Writing of markup in highlight.js, in a function that is not called: nothing of Lectern writes any. */
const WRITES_MARKUP = 'element.innerHTML = result.value;';

/** Takes the writing of markup out of highlight.js, so that nobody who reads the package has to ask who calls it. */
export const leanHighlighter = {
  name: 'lean-highlighter',
  setup(build) {
    build.onLoad({ filter: /[\\/]highlight\.js[\\/]lib[\\/]core\.js$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      if (!source.includes(WRITES_MARKUP)) throw new Error('highlight.js no longer writes markup as it did.');
      return { contents: source.replace(WRITES_MARKUP, ''), loader: 'js' };
    });
  },
};
