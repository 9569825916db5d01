/** @jest-environment node */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { Project, SyntaxKind, ts } from 'ts-morph';

/** Runs a script that imports the build's plugin, which jest cannot. @returns What it prints, as JSON. */
function run<Answer>(script: string): Answer {
  const whole = `import * as calls from './packaging/node-calls.mjs'; process.stdout.write(JSON.stringify(${script}));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', whole], { encoding: 'utf8' }));
}

/** Writes the reads of nodes in a module as calls. @returns The module without its import. */
const written = (code: string): string =>
  run<string>(`calls.withNodeCalls(${JSON.stringify(code)})`)
    .replace(/^import .*\n/, '')
    .replaceAll('$node_', '');

test.each([
  ['a property', 'use(line.parentElement);', 'use(parentOf(line));'],
  ['a property of a property', 'line.parentElement.nextSibling', 'nodeAfter(parentOf(line))'],
  ['a property of what stands in brackets', '(one ?? other).textContent', 'rawTextOf((one ?? other))'],
  ['a method', "line.closest('p').matches(rule)", "isNamedBy(closestOf(line, 'p'), rule)"],
  ['a method without anything given', 'walk.nextNode()', 'nextIn(walk)'],
  ['a number', 'child.nodeType === Node.TEXT_NODE', 'nodeTypeOf(child) === 3'],
  ['a spread', '[...line.children]', '[...childrenIn(line)]'],
])('%s becomes a call', (_, code, calls) => expect(written(code)).toBe(calls));

test('what is taken out of a node is read by calls', () => {
  expect(written('const { data, parentElement: holder } = walk.currentNode; use(data, holder);')).toBe(
    'const 6 = currentNodeOf(walk), data = dataOf(6), holder = parentOf(6); use(data, holder);',
  );
});

test.each([
  ['something that may be missing', 'line?.parentElement'],
  ['something behind what may be missing', "line?.querySelector('p').textContent"],
  ['what is written', "line.textContent = ''; text.data += 'a'; delete line.className;"],
  ['a method of the same name', 'walk.firstChild(); walk.parentNode();'],
  ['a property of the same name as a method', 'const find = line.closest;'],
  ['another property', 'line.href; line[name]; const { data, href } = line;'],
])('%s stays as it is', (_, code) => expect(written(code)).toBe(code));

/** Interfaces of the compiler's library that such a property or method may belong to. */
const OF_NODES =
  /^(Node|Element|HTMLElement|CharacterData|Document|DocumentFragment|ParentNode|NonDocumentTypeChildNode|TreeWalker)$/;

test('what is read so belongs to nodes alone', () => {
  const { properties, methods, folders } = run<{ properties: string[]; methods: string[]; folders: string }>(
    '{ properties: Object.keys(calls.GETTERS), methods: Object.keys(calls.METHODS), folders: calls.READ_MANY.source }',
  );
  const project = new Project({ tsConfigFilePath: path.resolve('tsconfig.json') });
  const checker = project.getTypeChecker().compilerObject;
  const faults: string[] = [];
  let count = 0;
  for (const file of project.getSourceFiles()) {
    if (!new RegExp(folders).test(file.getFilePath())) continue;
    for (const access of file.getDescendantsOfKind(SyntaxKind.PropertyAccessExpression)) {
      // Behind what may be missing nothing is written as a call.
      if (access.compilerNode.flags & ts.NodeFlags.OptionalChain) continue;
      const isCalled = access.getParent()?.asKind(SyntaxKind.CallExpression)?.getExpression() === access;
      if (!(isCalled ? methods : properties).includes(access.getName())) continue;
      count++;
      const symbol = checker.getSymbolAtLocation(access.getNameNode().compilerNode as ts.Node);
      const owners = (symbol?.declarations ?? []).map(({ parent }) =>
        'name' in parent ? (parent.name as ts.Identifier).text : '?',
      );
      if (owners.length === 0 || !owners.every((owner) => OF_NODES.test(owner)))
        faults.push(`${file.getBaseName()}:${access.getStartLineNumber()} ${access.getText()} (${owners})`);
    }
  }
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(500);
});
