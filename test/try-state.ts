import { launchBrowser } from './support/browser.ts';
import { serve } from './support/server.ts';
import { KINDS } from './harm/kinds.ts';
const server = await serve();
const browser = await launchBrowser({ browser: 'chromium' });
for (const { name, states } of KINDS as any) if (name.includes(process.argv[2])) for (const state of states) {
  if (process.argv[3] && !`${state.look.maker.name} ${state.look.language}`.includes(process.argv[3])) continue;
  const tab = await browser.open(server.page('/x-state', state.html));
  await state.before?.(new (await import('./harm/hands.ts')).Hands(tab));
  const popup = await tab.pressToolbar();
  await popup.click('#tidy');
  await popup.waitFor('#tidy[aria-checked=true]');
  await popup.close();
  await new Promise((r) => setTimeout(r, 900));
  console.log(name, state.look.maker.name, state.look.language, JSON.stringify(await tab.evaluate(() => [...document.querySelectorAll('[data-lectern-tidy],[data-lectern-free]')].map((e) => e.outerHTML.slice(0, 150)))));
  console.log(await tab.evaluate(() => [...document.querySelectorAll('[data-clutter]')].map((e) => [e.outerHTML.slice(0, 300), JSON.stringify(e.getBoundingClientRect()), getComputedStyle(e).position])));
  await tab.close();
}
await browser.close();
await server.close();
