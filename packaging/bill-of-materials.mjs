// The bill of materials (SBOM, CycloneDX) of what is shipped: npm writes it from the lock file.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** Most bytes that npm writes. */
const MAX_BILL_BYTES = 50_000_000;

/**
 * Lets npm write the bill of materials and takes out what differs from one run, folder or version of npm to the next.
 * @param root Folder of the project.
 * @param shipped Names of the packages of which something is shipped.
 * @returns The bill as JSON, with a line break at its end.
 * @throws When something is shipped that npm does not name, or a dependency in package.json is not used.
 */
export async function billOfMaterials(root, shipped) {
  // With what is needed to develop: npm counts there what both need, and names packages of which nothing is shipped.
  const words = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];
  // On Windows npm is a script for its shell.
  const options = { cwd: root, shell: process.platform === 'win32', maxBuffer: MAX_BILL_BYTES };
  const { stdout } = await promisify(execFile)('npm', words, options);
  const { serialNumber, metadata, ...bill } = JSON.parse(stdout);
  const { timestamp, tools, ...kept } = metadata;
  const read = async (file) => JSON.parse(await readFile(path.join(root, file), 'utf8'));
  const { packages } = await read('package-lock.json');
  const { name, dependencies } = await read('package.json');
  const found = bill.components.filter(
    (each) => shipped.includes(each.name) && packages[`node_modules/${each.name}`]?.version === each.version,
  );
  const missing = shipped.filter((each) => !found.some((component) => component.name === each));
  const unused = Object.keys(dependencies).filter((each) => !shipped.includes(each));
  if (missing.length > 0 || unused.length > 0)
    throw new Error(`Shipped, but not in package-lock.json: ${missing}. In package.json, but not shipped: ${unused}.`);
  // npm names it after the folder.
  const component = withoutPath({ ...kept.component, name });
  const components = found.map(withoutPath);
  const refs = new Set([component['bom-ref'], ...components.map((each) => each['bom-ref'])]);
  const relations = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }));
  return `${JSON.stringify({ ...bill, metadata: { ...kept, component }, components, dependencies: relations }, null, 2)}\n`;
}

/** Leaves out where a package lies in node_modules, which npm 10 says and npm 11 does not. */
function withoutPath({ properties, ...component }) {
  return { ...component, properties: properties.filter(({ name }) => name !== 'cdx:npm:package:path') };
}
