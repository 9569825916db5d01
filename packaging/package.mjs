// `npm run package`: what the stores get, in packages/, the same bytes from every clean clone.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { buildAll } from '../build.mjs';
import { billOfMaterials } from './bill-of-materials.mjs';
import { filesBelow, unzip, zipOf } from './zip.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'packages');
const git = (...words) => promisify(execFile)('git', words, { cwd: root, maxBuffer: 1 << 30, encoding: 'buffer' });

const { version, homepage } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const shipped = await buildAll();
await rm(out, { recursive: true, force: true });
await mkdir(out);
const made = {
  [`lectern-${version}-chrome.zip`]: await zipOf(await filesBelow(path.join(root, 'dist/chrome'))),
  [`lectern-${version}-firefox.zip`]: await zipOf(await filesBelow(path.join(root, 'dist/firefox'))),
  ...(isClone() ? { [`lectern-${version}-source.zip`]: await zipOf(await committedFiles()) } : {}),
  [`lectern-${version}-sbom.cdx.json`]: Buffer.from(await billOfMaterials(root, shipped)),
};
const sums = Object.entries(made).map(
  ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`,
);
for (const [name, bytes] of Object.entries(made)) await writeFile(path.join(out, name), bytes);
await writeFile(path.join(out, 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(sums.join('\n'));
for (const note of await notes()) console.error(note);

function isClone() {
  try {
    return (
      path.relative(
        execFileSync('git', ['rev-parse', '--show-toplevel'], { cwd: root, stdio: 'pipe' }).toString().trim(),
        root,
      ) === ''
    );
  } catch {
    return false;
  }
}

/** Every file as it is committed, whatever the folder holds. */
async function committedFiles() {
  const { stdout } = await git('archive', '--format=zip', 'HEAD');
  return unzip(stdout);
}

/** What whoever publishes these has to know. */
async function notes() {
  const found = [];
  if (!isClone()) found.push('This is no clone: no source archive was made.');
  else if ((await git('status', '--porcelain')).stdout.length > 0)
    found.push(
      'Not everything here is committed: the source archive holds what is, and the packages may differ from it.',
    );
  if (new URL(homepage).hostname.endsWith('.example'))
    found.push('"homepage" in package.json is an address that leads nowhere: name the public one before you publish.');
  return found;
}
