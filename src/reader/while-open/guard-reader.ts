import { rootOf } from '../../shared/page-elements.ts';
import { READER_HOST } from '../../shared/reader-host.ts';

/** Ways to keep an event from others or from the browser: by what they are in the prototype of events. */
const MEMBERS = [
  ['preventDefault', 'value'],
  ['stopPropagation', 'value'],
  ['stopImmediatePropagation', 'value'],
  ['returnValue', 'set'],
  ['cancelBubble', 'set'],
] as const;

/**
 * Keep the listeners of a page from what the user does in the open reader: a page that catches keys, copying, dragging, the
 * menu or the wheel before any other script could hear of them neither prevents nor stops them there. Only in the page's
 * own world can it be kept from it. What stands there ends with the reader, and does nothing to events elsewhere. Called
 * twice, it acts once.
 */
export function guardReader(): void {
  const { prototype } = Event;
  const mark = Symbol.for(READER_HOST);
  if (mark in prototype.preventDefault) return;
  const undo = MEMBERS.map(([key, kind]) => guardMember(prototype, key, kind, mark));
  const watch = () => {
    observer.observe(document, { childList: true });
    // A page that writes itself anew has no root for a while.
    const root = rootOf(document);
    if (root) observer.observe(root, { childList: true });
  };
  const observer = new MutationObserver(() => {
    if (document.getElementsByTagName(READER_HOST).length > 0) return watch();
    observer.disconnect();
    for (const each of undo) each();
  });
  watch();
}

/** Guards one of them. @returns Gives it back, unless the page has put another in its place. */
function guardMember(prototype: Event, key: string, kind: 'value' | 'set', mark: symbol): () => void {
  const memberOf = () =>
    Object.getOwnPropertyDescriptor(prototype, key) as Readonly<Record<string, unknown>> | undefined;
  const original = memberOf();
  const act = original?.[kind] as ((value?: boolean) => void) | undefined;
  if (!original || !act) return () => undefined;
  function guarded(this: Event, value?: boolean): void {
    if (!isOfReader(this)) act?.call(this, value);
  }
  Object.defineProperty(guarded, mark, { value: true });
  // A page may have frozen it.
  Reflect.defineProperty(prototype, key, { ...original, [kind]: guarded });
  return () => {
    if (memberOf()?.[kind] === guarded) Reflect.defineProperty(prototype, key, original);
  };
}

function isOfReader({ isTrusted, target }: Event): boolean {
  return isTrusted && target instanceof Element && target.localName === READER_HOST;
}
