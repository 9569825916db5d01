// The features of the platform that our scripts use, found by the types of the compiler.
import path from 'node:path';
import { Project, ts } from 'ts-morph';
import { isKnown } from './support.ts';

/** Uses of the platform: path of the feature in MDN's data -> places in our files. */
export type Uses = Map<string, string[]>;

/** Interfaces of the compiler's libraries that stand for another one of the language. */
const SAME_AS: Readonly<Record<string, string>> = {
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  ReadonlySetLike: 'Set',
  CallableFunction: 'Function',
  NewableFunction: 'Function',
  RegExpMatchArray: 'Array',
  RegExpExecArray: 'Array',
  IteratorObject: 'Iterator',
  IterableIterator: 'Iterator',
  ArrayIterator: 'Iterator',
  MapIterator: 'Iterator',
  SetIterator: 'Iterator',
  Uint8Array: 'TypedArray',
  Int16Array: 'TypedArray',
};

/** Interfaces that the data has no entry for, since all that have them have it themselves. */
const MIXINS: Readonly<Record<string, string>> = {
  ParentNode: 'Element',
  ChildNode: 'Element',
  WindowOrWorkerGlobalScope: 'Window',
};

/** Names that are as old as what they belong to, and that the data leaves out. */
const AS_OLD_AS_THEIR_OWNER = /^prototype$|^SHOW_|_NODE$|^DOCUMENT_POSITION_/;

/** Types of the polyfill that are namespaces under another name in the data. */
const NAMESPACES: Readonly<Record<string, string>> = { contextMenus: 'menus' };

/**
 * Finds what our scripts use of the web, the language and the browser's extension API: members, globals, events, elements.
 * @returns What the data knows, and what of the web or the language it does not.
 */
export function scriptFeatures(): { readonly known: Uses; readonly unknown: Uses } {
  // It brings the libraries of the compiler with it.
  const project = new Project({ tsConfigFilePath: path.resolve('tsconfig.json') });
  const walk = new Walk(project.getTypeChecker().compilerObject);
  for (const file of project.getSourceFiles()) if (!file.isDeclarationFile()) walk.file(file.compilerNode);
  return walk;
}

class Walk {
  readonly known: Uses = new Map();
  readonly unknown: Uses = new Map();
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  file(file: ts.SourceFile): void {
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node)) return;
      if (ts.isPropertyAccessExpression(node)) this.#member(node.name, this.#typeOf(node.expression));
      else if (ts.isElementAccessExpression(node)) this.#computed(node);
      else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) this.#bound(node);
      else if (ts.isIdentifier(node)) this.#global(node);
      if (ts.isCallExpression(node)) {
        this.#event(node);
        this.#markup(node);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }

  #typeOf(node: ts.Node): ts.Type {
    return this.#checker.getApparentType(this.#checker.getNonNullableType(this.#checker.getTypeAtLocation(node)));
  }

  /** A member that is taken out of an object by a pattern. */
  #bound(node: ts.BindingElement): void {
    const name = node.propertyName ?? node.name;
    const type = this.#typeOf(node.parent);
    const symbol = ts.isIdentifier(name) ? type.getProperty(name.text) : undefined;
    if (symbol) this.#note(symbol, type, name);
  }

  /** A member whose name is computed, as far as its type says which it can be. */
  #computed(node: ts.ElementAccessExpression): void {
    const type = this.#typeOf(node.expression);
    const name = this.#checker.getTypeAtLocation(node.argumentExpression);
    for (const each of name.isUnion() ? name.types : [name]) {
      const symbol = each.isStringLiteral() ? type.getProperty(each.value) : undefined;
      if (symbol) this.#note(symbol, type, node);
    }
  }

  #member(name: ts.MemberName, receiver: ts.Type): void {
    const symbol = this.#checker.getSymbolAtLocation(name);
    if (symbol) this.#note(symbol, receiver, name);
  }

  #global(node: ts.Identifier): void {
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return;
    const symbol = this.#checker.getSymbolAtLocation(node);
    const isOfWeb = symbol?.declarations?.some((each) => isGlobal(each) && originOf(each) !== undefined);
    if (!symbol || !isOfWeb) return;
    const { name } = symbol;
    this.#add([`api.${name}`, `api.Window.${name}`, `api.EventTarget.${name}`, `javascript.builtins.${name}`], node);
  }

  /** An event that is listened to by its name. */
  #event(node: ts.CallExpression): void {
    const [name] = node.arguments;
    if (!ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== 'addEventListener') return;
    if (!name || !ts.isStringLiteral(name)) return;
    const owners = interfacesOf(this.#typeOf(node.expression.expression), this.#checker);
    this.#add(
      [...owners, 'Element', 'HTMLElement', 'Document'].map((owner) => `api.${owner}.${name.text}_event`),
      name,
    );
  }

  /** An element that is made, by our own function or the document's, with its attributes. */
  #markup(node: ts.CallExpression): void {
    const [tag, attributes] = node.arguments;
    if (!/(?:^|\.)(?:element|createElement)$/.test(node.expression.getText()) || !tag || !ts.isStringLiteral(tag))
      return;
    this.#add([`html.elements.${tag.text}`], tag);
    if (!attributes || !ts.isObjectLiteralExpression(attributes)) return;
    for (const { name } of attributes.properties) {
      const text = name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
      const paths = [`html.elements.${tag.text}.${text}`, `html.global_attributes.${text}`];
      // Roles and states of ARIA are told by their values; the data lists no browser for them.
      if (text !== '' && paths.some(isKnown)) this.#add(paths, tag);
    }
  }

  #note(symbol: ts.Symbol, receiver: ts.Type, place: ts.Node): void {
    for (const declaration of symbol.declarations ?? []) {
      const origin = originOf(declaration);
      const paths = origin === undefined ? [] : this.#pathsOf(symbol.name, declaration, receiver, origin);
      if (paths.length === 0) continue;
      this.#add(paths, place);
      return;
    }
  }

  #pathsOf(name: string, declaration: ts.Declaration, receiver: ts.Type, origin: Origin): string[] {
    const owner = declaration.parent;
    if (origin.kind === 'extension') {
      if (!ts.isInterfaceDeclaration(owner) || !/^(?:Static|StorageArea)$/.test(owner.name.text)) return [];
      const space = NAMESPACES[origin.space] ?? origin.space;
      return [`webextensions.api.${space}.${name}`, `webextensions.api.${space}.StorageArea.${name}`];
    }
    const owners = [
      ...(ts.isInterfaceDeclaration(owner) ? [owner.name.text] : []),
      ...interfacesOf(receiver, this.#checker),
    ];
    if (origin.kind === 'web') {
      // A dictionary is no object of the web; what has a constructor or stands in one is.
      const statics =
        ts.isTypeLiteralNode(owner) && ts.isVariableDeclaration(owner.parent) ? [owner.parent.name.getText()] : [];
      if (AS_OLD_AS_THEIR_OWNER.test(name)) return statics.map((each) => `api.${each}`);
      if (statics.length > 0) return statics.map((each) => `api.${each}.${name}_static`);
      if (owners.includes('CSSStyleProperties')) {
        return [`css.properties.${kebab(name)}`, `api.CSSStyleDeclaration.${name}`];
      }
      if (ts.isModuleBlock(owner)) return [`api.${owner.parent.name.getText()}.${name}_static`];
      return owners.some((each) => isKnown(`api.${MIXINS[each] ?? each}`))
        ? owners.map((each) => `api.${MIXINS[each] ?? each}.${name}`)
        : [];
    }
    const plain = owners.map((each) => each.replace(/Constructor$/, '')).map((each) => SAME_AS[each] ?? each);
    return [
      ...plain.map((each) => `javascript.builtins.${each}.${name}`),
      ...plain.map((each) => `javascript.builtins.Intl.${each}.${name}`),
    ];
  }

  #add(paths: readonly string[], node: ts.Node): void {
    const found = paths.find(isKnown);
    const file = path.relative('.', node.getSourceFile().fileName);
    const uses = found ? this.known : this.unknown;
    const name = found ?? paths[0] ?? '';
    const places = uses.get(name) ?? [];
    if (!places.includes(file)) uses.set(name, [...places, file]);
  }
}

type Origin = { readonly kind: 'web' | 'language' } | { readonly kind: 'extension'; readonly space: string };

/** The library of the compiler, or the types of the polyfill, in which something is declared. */
function originOf(declaration: ts.Declaration): Origin | undefined {
  const { fileName } = declaration.getSourceFile();
  const space = /webextension-polyfill\/namespaces\/(\w+)\.d\.ts$/.exec(fileName)?.[1];
  if (space) return { kind: 'extension', space };
  if (/\/lib\.dom[^/]*\.d\.ts$/.test(fileName)) return { kind: 'web' };
  return /\/lib\.es[^/]*\.d\.ts$/.test(fileName) ? { kind: 'language' } : undefined;
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const isGlobal = ({ parent }: ts.Declaration): boolean => {
  const statement = ts.isVariableDeclarationList(parent) ? parent.parent.parent : parent;
  return ts.isSourceFile(statement);
};

/** The names of the interfaces that a value has, the nearest first. */
function interfacesOf(type: ts.Type, checker: ts.TypeChecker): string[] {
  const parts = type.isUnionOrIntersection() ? type.types : [type];
  const names = parts.flatMap((part) => {
    const own = part.getSymbol()?.name;
    const bases = part.isClassOrInterface() ? checker.getBaseTypes(part) : targetBases(part, checker);
    return [...(own ? [own] : []), ...bases.flatMap((base) => interfacesOf(base, checker))];
  });
  return [...new Set(names)];
}

function targetBases(type: ts.Type, checker: ts.TypeChecker): ts.Type[] {
  const { target } = type as ts.TypeReference;
  return target && target !== type && target.isClassOrInterface() ? checker.getBaseTypes(target) : [];
}
