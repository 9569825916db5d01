// Seat belts of our own pages: whatever got into one could run nothing and ask nobody.
import type { Page } from 'puppeteer-core';
import { browser, server } from '../../support/use-browser.ts';

/** Runs in a page of ours: tries what the policy forbids, and gives what was not refused. */
async function forbidden(foreign: string): Promise<string[]> {
  const passed: string[] = [];
  const attempt = (name: string, act: () => unknown) => {
    try {
      if (act() !== false) passed.push(name);
    } catch {
      // Refused.
    }
  };
  const loads = (element: HTMLElement & { src: string }) =>
    new Promise<boolean>((resolve) => {
      element.addEventListener('load', () => resolve(true));
      element.addEventListener('error', () => resolve(false));
      document.addEventListener('securitypolicyviolation', () => resolve(false), { once: true });
      element.src = foreign;
      document.body.append(element);
    });
  if (await loads(document.createElement('img'))) passed.push('a picture of another host');
  if (await loads(document.createElement('iframe'))) passed.push('a frame of another host');
  await fetch(foreign).then(
    () => passed.push('a connection to another host'),
    () => undefined,
  );
  // biome-ignore lint/security/noGlobalEval: it is what must not work
  attempt('eval', () => globalThis.eval('1'));
  const inline = document.createElement('script');
  attempt('an inline script', () => {
    inline.textContent = 'document.ran = true';
    document.body.append(inline);
    return 'ran' in document;
  });
  const style = document.createElement('div');
  style.setAttribute('style', 'width: 7px');
  document.body.append(style);
  if (style.style.width === '7px' && getComputedStyle(style).width === '7px') passed.push('an inline style');
  if ('trustedTypes' in globalThis) {
    attempt('markup', () => Object.assign(document.createElement('p'), { innerHTML: '<i>x</i>' }));
    attempt('a policy', () =>
      (
        globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
      ).trustedTypes.createPolicy('x', {}),
    );
  }
  for (const added of [style, inline, ...document.querySelectorAll('body > :is(img, iframe)')]) added.remove();
  return passed;
}

test.each(['popup.html', 'options.html', 'welcome.html', 'library.html', 'highlights.html'])(
  '%s runs and loads nothing but its own',
  async (name) => {
    const page: Page = await browser.extensionPage(name);
    await page.waitForSelector('h1');
    expect(await page.evaluate(forbidden, server.url('https://other.test/picture.png'))).toEqual([]);
    await page.close();
    // The refusals themselves are reported as errors of the page.
    await browser.errors();
  },
);

test('the background can ask no other site either, one that would let it read included', async () => {
  const open = server.page('https://other.test/open', 'Open.', { 'access-control-allow-origin': '*' });
  const asking = `return world.fetch(${JSON.stringify(open)}).then(() => 'answered', () => 'refused')`;
  const outcome = await browser.inBackground(new Function('world', asking) as () => Promise<string>);
  expect([outcome, server.requests.filter(({ path }) => path === '/open')]).toEqual(['refused', []]);
  await browser.errors();
});

test('no page of the web can put one of ours into a frame', async () => {
  const options = await browser.extensionPage('options.html');
  const address = options.url();
  await options.close();
  const tab = await browser.open(
    server.page('/framing', `<!doctype html><title>Framing</title><iframe src="${address}"></iframe>`),
  );
  expect(await tab.evaluate(() => document.querySelector('iframe')?.contentDocument?.querySelector('h1') ?? null)).toBe(
    null,
  );
  await tab.close();
  await browser.errors();
});
