import type { CDPSession, ElementHandle, JSHandle, Page } from 'puppeteer-core';

/** The second script world of a frame, which the page's scripts cannot reach; puppeteer's types hide it. */
export interface IsolatedWorld {
  evaluate(script: string): Promise<unknown>;
  evaluateHandle(script: string): Promise<ElementHandle>;
}

/** The same in Chromium: it takes in a node of the page's debugger. */
interface DebuggedWorld extends IsolatedWorld {
  adoptBackendNode(id: number | undefined): Promise<JSHandle>;
}

/** The same in Firefox, by WebDriver BiDi: it says how much of a node is to be described. */
interface BidiWorld extends IsolatedWorld {
  readonly realm: {
    callFunction(declaration: string, awaitPromise: boolean, options: object): Promise<{ result: BidiNode }>;
  };
  createHandle(value: unknown): JSHandle;
}
interface BidiNode {
  readonly value: { readonly shadowRoot: unknown };
}

export function isolatedWorld(page: Page): IsolatedWorld {
  return (page.mainFrame() as unknown as { isolatedRealm(): IsolatedWorld }).isolatedRealm();
}

/**
 * Shows the closed root that holds settings, or highlights, in the reader to the tests' own script world, as if it were open: the
 * debugger of the browser sees it. The page's world sees it as closed as before. Does nothing where none is
 * open.
 */
export async function showClosedRoot(page: Page): Promise<void> {
  const world = isolatedWorld(page);
  if (!(await world.evaluate(`Boolean(${CLOSED_HOST})`))) return;
  const host = await world.evaluateHandle(CLOSED_HOST);
  const root = await ('realm' in world
    ? closedRootInFirefox(host, world as BidiWorld)
    : closedRootInChromium(host, page, world as DebuggedWorld));
  await host.evaluate((element, value) => {
    Object.defineProperty(element, 'shadowRoot', { value });
  }, root);
}

const CLOSED_HOST = `[...document.querySelector('lectern-reader')?.shadowRoot?.querySelectorAll(':is(#tool-settings-panel, #tool-aids-panel, #listen-choices-panel, #look-up-panel, #tool-marks-panel, #tool-keep-panel) > div, .library-bar, .mark-bar, .leave-out-bar') ?? []]
  .find((host) => !host.shadowRoot)`;

async function closedRootInChromium(host: ElementHandle, page: Page, world: DebuggedWorld): Promise<JSHandle> {
  const { objectId = '' } = host.remoteObject();
  const client = (page as unknown as { _client(): CDPSession })._client();
  const { node } = await client.send('DOM.describeNode', { objectId, pierce: true });
  return world.adoptBackendNode(node.shadowRoots?.[0]?.backendNodeId);
}

async function closedRootInFirefox(host: ElementHandle, world: BidiWorld): Promise<JSHandle> {
  const { result } = await world.realm.callFunction('(host) => host', false, {
    arguments: [(host as unknown as { remoteValue(): unknown }).remoteValue()],
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  return world.createHandle(result.value.shadowRoot);
}
