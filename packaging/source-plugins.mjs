// Plugins of esbuild for what the sources import besides scripts.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';

/** A style sheet that a script imports becomes a string, minified. It stands in pages whose `rem` is theirs: ours is 16 pixels. */
export const styleSheetAsText = {
  name: 'style-sheet-as-text',
  setup(build) {
    build.onResolve({ filter: /\.css$/ }, ({ kind, path: file, resolveDir }) =>
      kind === 'import-statement' ? { path: path.resolve(resolveDir, file), namespace: 'style-sheet' } : undefined,
    );
    build.onLoad({ filter: /\.css$/, namespace: 'style-sheet' }, async ({ path: file }) => {
      const styles = (await readFile(file, 'utf8')).replace(/([\d.]+)rem\b/g, (_, length) => `${length * 16}px`);
      const { code } = await esbuild.transform(styles, { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text', watchFiles: [file] };
    });
  },
};

/** A script of the build that another one brings by itself (`import('/keys.js')`) stays where it is. */
export const ownScripts = {
  name: 'own-scripts',
  setup(build) {
    build.onResolve({ filter: /^\/[a-z-]+\.js$/ }, ({ kind, path: file }) =>
      kind === 'dynamic-import' ? { path: file, external: true } : undefined,
    );
  },
};
