/** @jest-environment node */
// `npm run package` in two clones under other conditions, and what is in the packages.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';

/** Everything that may differ between two machines, but for the system itself. */
const CONDITIONS = [
  { folder: 'one', zone: 'America/Los_Angeles', language: 'C', umask: '022', shiftMs: 0 },
  {
    folder: 'another place/zwei',
    zone: 'Asia/Kolkata',
    language: 'tr_TR.UTF-8',
    umask: '077',
    shiftMs: 40 * 86_400_000,
  },
] as const;

/** A clock that is set to another time, for a program of Node. */
const CLOCK = `
  const now = () => RealDate.now() + Number(process.env.SHIFT_MS);
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts) { super(...(parts.length > 0 ? parts : [now()])); }
    static now() { return now(); }
  };`;

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};
const folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-package-'));
const clones = CONDITIONS.map(packaged);
const [{ packages: first, said }, { packages: second }] = [clones[0], clones[1]] as [Packed, Packed];

interface Packed {
  /** Folder of the packages. */
  readonly packages: string;
  /** What the command has printed. */
  readonly said: string;
}

afterAll(() => rmSync(folder, { recursive: true }));

/** Packs what is here in a clone of its own. */
function packaged({ folder: name, zone, language, umask, shiftMs }: (typeof CONDITIONS)[number]): Packed {
  const clone = path.join(folder, name);
  mkdirSync(clone, { recursive: true });
  const files = execFileSync('git', ['ls-files', '-co', '-z', '--exclude-standard', '--deduplicate']).toString();
  for (const file of files.split('\0').filter(existsSync)) cpSync(file, path.join(clone, file), { force: true });
  symlinkSync(path.resolve('node_modules'), path.join(clone, 'node_modules'));
  const clock = path.join(folder, 'clock.cjs');
  writeFileSync(clock, CLOCK);
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@a.example'];
  const git = (...words: string[]) => execFileSync('git', ['-C', clone, ...words], { stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '--all');
  git(...author, 'commit', '--quiet', '--message', name);
  const printed = execFileSync('sh', ['-c', `umask ${umask} && node packaging/package.mjs 2>&1`], {
    cwd: clone,
    stdio: 'pipe',
    env: {
      ...process.env,
      TZ: zone,
      LANG: language,
      LC_ALL: language,
      SHIFT_MS: String(shiftMs),
      NODE_OPTIONS: `--require ${clock}`,
    },
  });
  return { packages: path.join(clone, 'packages'), said: printed.toString() };
}

const bytesOf = (packages: string, name: string): Buffer => readFileSync(path.join(packages, name));
const unpacked = async (name: string): Promise<JSZip> =>
  JSZip.loadAsync(bytesOf(first, `lectern-${version}-${name}.zip`));

async function textIn(archive: JSZip, name: string): Promise<string> {
  const file = archive.file(name);
  if (!file) throw new Error(`There is no ${name}.`);
  return file.async('string');
}

test('two clones, zones, languages, masks and clocks give the same bytes', () => {
  const names = readdirSync(first).sort();
  expect(names).toEqual(
    [
      'SHA256SUMS',
      ...['chrome.zip', 'firefox.zip', 'sbom.cdx.json', 'source.zip'].map((end) => `lectern-${version}-${end}`),
    ].sort(),
  );
  expect(names.filter((name) => !bytesOf(first, name).equals(bytesOf(second, name)))).toEqual([]);
});

test('the sums are those of the packages, and are printed', () => {
  const sums = bytesOf(first, 'SHA256SUMS').toString().trim();
  const named = sums.split('\n').map((line) => line.split('  '));
  expect(named).toHaveLength(4);
  for (const [sum, name = ''] of named)
    expect(createHash('sha256').update(bytesOf(first, name)).digest('hex')).toBe(sum);
  expect(said).toContain(sums);
});

test('whoever packs is told that the address of the project is still to be named, as long as it is', () => {
  const { homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as { homepage: string };
  const sentence = /"homepage" in package\.json is an address that leads nowhere/;
  expect(sentence.test(said)).toBe(new URL(homepage).hostname.endsWith('.example'));
  expect(readFileSync('README.md', 'utf8')).toContain('`homepage`');
});

describe.each(['chrome', 'firefox'])('the package for %s', (browser) => {
  test('has the version of package.json, its manifest at the top and no foreign file', async () => {
    const archive = await unpacked(browser);
    expect(JSON.parse(await textIn(archive, 'manifest.json'))).toMatchObject({ version });
    expect(Object.keys(archive.files).filter((name) => /\.(?:ts|map|mjs)$|node_modules|\/$/.test(name))).toEqual([]);
  });

  test('has the licence of each package that is in it, in full', async () => {
    const page = await textIn(await unpacked(browser), 'third-party.html');
    const notices = textOf(page);
    for (const [name, number] of Object.entries(dependencies)) {
      expect(notices).toContain(`${name} ${number}`);
      const own = path.join('node_modules', name);
      const licence = readdirSync(own).find((file) => /^licen[cs]e/i.test(file)) ?? '';
      expect(notices).toContain(readFileSync(path.join(own, licence), 'utf8').replaceAll('\r\n', '\n').trim());
    }
    expect(notices).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
    // Readability, the polyfill and highlight.js.
    expect(notices.match(/Changed by Lectern/g)).toHaveLength(3);
  });

  test('has pages that lead to what is in it, and run no script', async () => {
    const archive = await unpacked(browser);
    const pages = ['privacy.html', 'security.html', 'changes.html', 'third-party.html'];
    for (const name of pages) {
      const page = await textIn(archive, name);
      expect(page).not.toMatch(/<script|javascript:|\son\w+=/i);
      const targets = [...page.matchAll(/(?:href|src)="(?!https:)([^"]+)"/g)].map(([, target = '']) => target);
      expect(targets.length).toBeGreaterThan(1);
      expect(targets.filter((target) => !archive.file(target))).toEqual([]);
    }
  });
});

test('the source archive is what is committed, and its programs can be run', async () => {
  const archive = await unpacked('source');
  const files = execFileSync('git', ['-C', path.dirname(first), 'ls-files', '-z'])
    .toString()
    .split('\0')
    .filter(Boolean);
  expect(Object.keys(archive.files).sort()).toEqual(files.sort());
  const mode = Number(archive.file('.ci/run')?.unixPermissions);
  expect((mode & 0o777).toString(8)).toBe('755');
});

test('the bill of materials names what is shipped, and nothing of the machine', () => {
  const text = bytesOf(first, `lectern-${version}-sbom.cdx.json`).toString();
  const bill = JSON.parse(text) as {
    bomFormat: string;
    metadata: { component: { name: string; version: string } };
    components: { name: string; version: string; licenses: unknown[] }[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.metadata.component).toMatchObject({ name: 'lectern', version });
  const named = bill.components.map(({ name, version: number }) => [name, number]);
  expect(Object.fromEntries(named)).toMatchObject(dependencies);
  // Packages that these need, and none of which nothing comes into the build.
  const names = named.map(([name]) => name);
  expect(names).toContain('hast-util-to-text');
  expect(names.filter((name) => name === 'micromark' || name === 'jest')).toEqual([]);
  expect(bill.components.every(({ licenses }) => licenses.length > 0)).toBe(true);
  expect(text).not.toMatch(/timestamp|serialNumber|"tools"/);
});

test('the changes begin with the version that is packed', () => {
  expect(/^## (\S+)/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1]).toBe(version);
});

/** The text of a page of ours: its tags away, its signs read. */
function textOf(page: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return page.replace(/<[^>]*>/g, '').replace(/&([^;\s]+);/g, (whole, name) => signs[name] ?? whole);
}
