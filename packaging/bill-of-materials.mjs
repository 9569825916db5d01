// The bill of materials (SBOM, CycloneDX) of what is shipped: npm writes it from the lock file.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * Lets npm write the bill of materials and takes out what differs from one run, folder or version of npm to the next.
 * @param root Folder of the project.
 * @param shipped Names of the packages of which something is shipped.
 * @returns The bill as JSON, with a line break at its end.
 * @throws When it names other packages than are shipped: a dependency is missing in package.json, or not used.
 */
export async function billOfMaterials(root, shipped) {
  const words = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--omit=dev', '--package-lock-only'];
  // On Windows npm is a script for its shell.
  const { stdout } = await promisify(execFile)('npm', words, { cwd: root, shell: process.platform === 'win32' });
  const { serialNumber, metadata, ...bill } = JSON.parse(stdout);
  const { timestamp, tools, ...kept } = metadata;
  const named = bill.components.map(({ name }) => name).sort();
  if (named.join() !== [...shipped].sort().join()) {
    throw new Error(`package.json has ${named.join(', ')} as dependencies, but shipped are ${shipped.join(', ')}.`);
  }
  const { name } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  // npm names it after the folder.
  const component = withoutPath({ ...kept.component, name });
  const components = bill.components.map(withoutPath);
  return `${JSON.stringify({ ...bill, metadata: { ...kept, component }, components }, null, 2)}\n`;
}

/** Leaves out where a package lies in node_modules, which npm 10 says and npm 11 does not. */
function withoutPath({ properties, ...component }) {
  return { ...component, properties: properties.filter(({ name }) => name !== 'cdx:npm:package:path') };
}
