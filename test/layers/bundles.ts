import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build, type Plugin } from 'esbuild';
import type { TestServer } from '../support/server.ts';

const here = import.meta.dirname;

/** Packages whose scripts fetch further files from beside themselves, and which of their files a page may ask for. */
const SERVED = { tarteaucitronjs: /\.(?:js|css)$/ };

/** The pages' scripts and styles, and what else of the packages the pages ask for. */
export interface Bundles {
  readonly names: readonly string[];
  /** Version of a package, as it was installed. */
  version(packageName: string): Promise<string>;
  /** Lets a host of the server have all of them. */
  serveOn(server: TestServer, host: string): void;
  remove(): Promise<void>;
}

/**
 * Installs the pinned libraries into a folder of its own, and bundles the page of each.
 * @param installed A folder where they are already.
 */
export async function makeBundles(installed?: string): Promise<Bundles> {
  const folder = installed ?? (await mkdtemp(path.join(os.tmpdir(), 'lectern-layers-')));
  const remove = async (): Promise<void> => {
    if (installed === undefined) await rm(folder, { recursive: true, force: true });
  };
  try {
    if (installed === undefined) await install(folder);
    const files = new Map([...(await bundle(folder)), ...(await servedFiles(folder))]);
    const names = [...files.keys()].map((name) => /^\/bundles\/(.+)\.js$/.exec(name)?.[1]);
    return {
      names: names.filter((name) => name !== undefined).sort(),
      async version(name) {
        const text = await readFile(path.join(folder, 'node_modules', name, 'package.json'), 'utf8');
        return String((JSON.parse(text) as { version: unknown }).version);
      },
      serveOn(server, host) {
        for (const [place, content] of files) {
          const type = place.endsWith('.css') ? 'text/css' : 'text/javascript';
          server.page(`https://${host}${place}`, content, { 'content-type': `${type}; charset=utf-8` });
        }
      },
      remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Their own scripts of installation are not run: none of these libraries needs one. */
async function install(folder: string): Promise<void> {
  const root = path.resolve(here, '../..');
  for (const [from, file] of [
    [here, 'package.json'],
    [here, 'package-lock.json'],
    [root, '.npmrc'],
  ] as const)
    await cp(path.join(from, file), path.join(folder, file)).catch((error) => {
      if (file !== '.npmrc') throw error;
    });
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--loglevel=error'], { cwd: folder });
}

async function bundle(folder: string): Promise<[string, Uint8Array][]> {
  const { outputFiles } = await build({
    entryPoints: (await readdir(path.join(here, 'libraries')))
      .filter((file) => /(?<!\.d)\.ts$/.test(file))
      .map((file) => path.join(here, 'libraries', file)),
    outdir: '/bundles',
    bundle: true,
    format: 'iife',
    target: ['chrome121', 'firefox142'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
    plugins: [packagesFrom(folder)],
    logLevel: 'error',
    write: false,
  });
  return outputFiles.map((file) => [file.path, file.contents]);
}

/** Finds packages in the folder alone, so that none of Lectern's own comes in by chance. */
function packagesFrom(folder: string): Plugin {
  return {
    name: 'packages-from',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^[^./]/ }, ({ path: wanted, importer, kind, pluginData }) => {
        if (pluginData === 'asked' || importer === '' || importer.startsWith(folder)) return;
        return resolve(wanted, { resolveDir: folder, kind, pluginData: 'asked' });
      });
    },
  };
}

async function servedFiles(folder: string): Promise<[string, Uint8Array][]> {
  const found: [string, Uint8Array][] = [];
  for (const [name, wanted] of Object.entries(SERVED)) {
    const inside = path.join(folder, 'node_modules', name);
    for (const file of await readdir(inside, { recursive: true }))
      if (wanted.test(file)) found.push([`/packages/${name}/${file}`, await readFile(path.join(inside, file))]);
  }
  return found;
}
