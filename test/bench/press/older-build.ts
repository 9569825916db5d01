import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** A build of the extension for both browsers. */
export interface Build {
  /** Names it in tables. */
  readonly name: string;
  /** Holds `chrome` and `firefox`. */
  readonly folder: string;
  /** Removes what was made for it. */
  remove(): Promise<void>;
}

/**
 * Gives an older build to compare with.
 * @param older A folder with `chrome` and `firefox` in it, or whatever git can name (a commit, a branch): that is unpacked
 * into a temporary folder and built there, with the packages that are installed here.
 * @throws With what git or the build has said, when it is neither.
 */
export async function olderBuild(older: string): Promise<Build> {
  if (await isFolder(path.join(older, 'chrome'))) {
    return { name: older, folder: path.resolve(older), remove: async () => undefined };
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lectern-older-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const archive = path.join(folder, 'source.tar');
    await run('git', ['archive', '--output', archive, older], root);
    const source = path.join(folder, 'source');
    await mkdir(source);
    await run('tar', ['-xf', archive, '-C', source], folder);
    await symlink(path.join(root, 'node_modules'), path.join(source, 'node_modules'));
    await run(process.execPath, ['build.mjs'], source);
    const built = path.join(source, 'dist');
    for (const browser of ['chrome', 'firefox']) await listenToButton(path.join(built, browser, 'background.js'));
    return { name: older, folder: built, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Lets the button of a build that always has a popup do what the keys do: no other press without a popup can be made in
 * every browser here, and without an ear for it the reader would be waited for in vain.
 */
async function listenToButton(background: string): Promise<void> {
  const script = await readFile(background, 'utf8');
  if (!script.includes('action.onClicked')) await writeFile(background, `${BUTTON_AS_KEYS}\n${script}`);
}

/** Hands each press on the button to whoever listens to the keys. */
const BUTTON_AS_KEYS = `{
  const keys = chrome.commands.onCommand;
  const listen = keys.addListener.bind(keys);
  keys.addListener = (hear) => {
    listen(hear);
    chrome.action.onClicked.addListener((tab) => hear('toggle-reader', tab));
  };
}`;

/** The build of what stands in this folder; the command builds it first. */
export function newBuild(): Build {
  return { name: 'this build', folder: path.join(root, 'dist'), remove: async () => undefined };
}

async function run(program: string, words: readonly string[], cwd: string): Promise<void> {
  const child = spawn(program, words, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part) => (said += part));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${program} ${words[0] ?? ''} failed: ${said.trim()}`);
}

const isFolder = async (place: string): Promise<boolean> =>
  stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
