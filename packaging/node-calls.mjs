// Reads of nodes as calls of the prototypes' own getters and methods, where many nodes are read.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'acorn';
import esbuild from 'esbuild';

/** The file whose functions are called. */
const READERS = path.resolve(import.meta.dirname, '../src/shared/page-elements.ts');

/** Folders whose scripts find the article, show it, or hide what is beside it; nothing there has a property or method of these names but nodes. */
export const READ_MANY = /[/\\]src[/\\](article|tidy|session|reader)[/\\].*\.ts$/;

/** Functions that stand for properties that are read. */
export const GETTERS = {
  nodeType: 'nodeTypeOf',
  nodeValue: 'nodeValueOf',
  data: 'dataOf',
  currentNode: 'currentNodeOf',
  textContent: 'rawTextOf',
  firstChild: 'firstNodeIn',
  lastChild: 'lastNodeIn',
  nextSibling: 'nodeAfter',
  previousSibling: 'nodeBefore',
  childNodes: 'nodesIn',
  parentNode: 'parentNodeOf',
  parentElement: 'parentOf',
  ownerDocument: 'pageOf',
  localName: 'nameOf',
  tagName: 'tagNameOf',
  className: 'classNameOf',
  children: 'childrenIn',
  firstElementChild: 'firstChildOf',
  lastElementChild: 'lastChildOf',
  previousElementSibling: 'elementBefore',
  nextElementSibling: 'elementAfter',
};

/** Functions that stand for methods that are called. */
export const METHODS = {
  getAttribute: 'attributeOf',
  setAttribute: 'setAttributeOf',
  removeAttribute: 'removeAttributeOf',
  hasAttribute: 'hasAttribute',
  contains: 'holds',
  matches: 'isNamedBy',
  closest: 'closestOf',
  querySelector: 'firstIn',
  querySelectorAll: 'allIn',
  nextNode: 'nextIn',
};

/** Numbers that Firefox would look for `Node` and for their name each time. */
const NUMBERS = { ELEMENT_NODE: 1, TEXT_NODE: 3, COMMENT_NODE: 8, DOCUMENT_NODE: 9, DOCUMENT_FRAGMENT_NODE: 11 };

/**
 * Writes `node.parentElement` as `parentOf(node)`, and so on. What may be missing (`node?.parentElement`) stays, since a
 * function has no form for that.
 * @param code JavaScript of one module.
 * @returns The same module with its calls, and the import of their functions.
 */
export function withNodeCalls(code) {
  const edits = [];
  const used = new Set();
  const name = (reader) => {
    used.add(reader);
    return `${PREFIX}${reader}`;
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), undefined, (node, parent) => {
    if (isTakenApart(node)) {
      const owner = `${PREFIX}${node.start}`;
      const parts = node.id.properties.map(
        ({ key, value }) => `, ${value.name} = ${name(GETTERS[key.name])}(${owner})`,
      );
      edits.push({ start: node.id.start, end: node.id.end, text: owner });
      edits.push({ start: node.end, end: node.end, text: parts.join('') });
    }
    if (!isRead(node, parent)) return;
    const property = node.property.name;
    const dot = code.lastIndexOf('.', node.property.start);
    const isCalled = parent.type === 'CallExpression' && parent.callee === node;
    if (node.object.name === 'Node' && property in NUMBERS) {
      edits.push({ start: node.start, end: node.end, text: String(NUMBERS[property]) });
    } else if (isCalled && Object.hasOwn(METHODS, property)) {
      edits.push({ start: node.start, end: node.start, text: `${name(METHODS[property])}(` });
      const end = code.indexOf('(', node.property.end) + 1;
      edits.push({ start: dot, end, text: parent.arguments.length > 0 ? ', ' : '' });
    } else if (!isCalled && Object.hasOwn(GETTERS, property)) {
      edits.push({ start: node.start, end: node.start, text: `${name(GETTERS[property])}(` });
      edits.push({ start: dot, end: node.end, text: ')' });
    }
  });
  if (used.size === 0) return edited(code, edits);
  const names = [...used].map((reader) => `${reader} as ${PREFIX}${reader}`).join(', ');
  return `import { ${names} } from ${JSON.stringify(READERS)};\n${edited(code, edits)}`;
}

/** Set before the names of imported functions, so that they are no names of the module. */
const PREFIX = '$node_';

/** Tells whether an expression reads a property by its name, of something that is surely there. */
function isRead(node, parent) {
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return false;
  if (node.object.type === 'Super' || maybeMissing(node)) return false;
  const isWritten = ['AssignmentExpression', 'AssignmentPattern'].includes(parent.type) && parent.left === node;
  return (
    !isWritten &&
    parent.type !== 'UpdateExpression' &&
    !(parent.type === 'UnaryExpression' && parent.operator === 'delete')
  );
}

/** Tells whether a declaration takes nothing but properties of a node out of one: `const { data } = text`. */
const isTakenApart = ({ type, id, init }) =>
  type === 'VariableDeclarator' &&
  init &&
  id.type === 'ObjectPattern' &&
  id.properties.every(({ key, value }) => Object.hasOwn(GETTERS, key?.name) && value.type === 'Identifier');

/** Tells whether a chain of properties and calls stands behind a `?.`. */
function maybeMissing(node) {
  if (node.optional) return true;
  if (node.type === 'MemberExpression') return maybeMissing(node.object);
  return node.type === 'CallExpression' && maybeMissing(node.callee);
}

/** Visits an expression before what is in it. */
function visit(node, parent, look) {
  if (parent) look(node, parent);
  for (const value of Object.values(node)) {
    for (const part of Array.isArray(value) ? value : [value])
      if (typeof part?.type === 'string') visit(part, node, look);
  }
}

/** Puts texts in the place of parts of the code; of two at one place the first comes first. */
function edited(code, edits) {
  let text = '';
  let place = 0;
  for (const edit of edits.sort((one, other) => one.start - other.start)) {
    text += code.slice(place, edit.start) + edit.text;
    place = edit.end;
  }
  return text + code.slice(place);
}

/** A plugin of esbuild. */
export const nodeCalls = {
  name: 'node-calls',
  setup(build) {
    build.onLoad({ filter: READ_MANY }, async ({ path: file }) => {
      const { code } = await esbuild.transform(await readFile(file, 'utf8'), { loader: 'ts', sourcefile: file });
      return { contents: withNodeCalls(code), loader: 'js' };
    });
  },
};
