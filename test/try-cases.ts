import { readFileSync, readdirSync } from 'node:fs';
import { launchBrowser } from './support/browser.ts';
import { serve } from './support/server.ts';
const folder = '/work/shared/cases/behaviour/';
const only = process.argv[3];
const server = await serve();
const browser = await launchBrowser({ browser: (process.argv[2] ?? 'chromium') as 'chromium' });
try {
  for (const file of readdirSync(folder).filter((f) => f.startsWith('tidy-') && f.endsWith('.html') && (!only || f.includes(only)))) {
    const html = readFileSync(folder + file, 'utf8');
    const tab = await browser.open(server.page('/case-' + file, html));
    try {
      const popup = await tab.pressToolbar();
      await popup.click('#tidy');
      await popup.waitFor('#tidy[aria-checked=true]');
      await popup.close();
      const isUser = /user|opened/.test(file);
      if (isUser) {
        const handle = await tab.page.evaluateHandle(() => [...document.querySelectorAll('button, a')].find((b) => /open|log in/i.test(b.textContent ?? '')));
        await (handle as any).click();
        await new Promise((r) => setTimeout(r, 2000));
      } else await new Promise((r) => setTimeout(r, file.includes('many') ? 45000 : 900));
      const out = await tab.evaluate(() => ({
        hiddenNeeds: [...document.querySelectorAll('[data-need]')].filter((e) => !e.checkVisibility({ visibilityProperty: true })).map((e) => e.getAttribute('data-need')),
        needs: document.querySelectorAll('[data-need]').length,
        clutterLeft: [...document.querySelectorAll('[data-clutter]')].filter((e) => e.checkVisibility({ visibilityProperty: true })).map((e) => e.getAttribute('data-clutter') || e.className),
        marked: [...document.querySelectorAll('[data-lectern-tidy]')].map((e) => `${e.localName}.${e.className}#${e.id}=${e.getAttribute('data-lectern-tidy')}`),
        free: [...document.querySelectorAll('[data-lectern-free]')].map((e) => `${e.localName}=${e.getAttribute('data-lectern-free')}`),
        cover: document.querySelector('#cover')?.checkVisibility(),
      }));
      let lock = '';
      if (file.includes('lock')) {
        await tab.page.mouse.move(300, 500);
        await tab.page.mouse.wheel({ deltaY: 300 });
        await new Promise((r) => setTimeout(r, 400));
        const y = await tab.evaluate(() => scrollY);
        await tab.evaluate(() => scrollTo(0, 0));
        const h = await tab.page.$('#probe');
        await h?.scrollIntoView();
        await h?.click().catch((e) => (lock = e.message));
        await new Promise((r) => setTimeout(r, 200));
        lock += ` wheel ${y}, ${tab.page.url().slice(-10)}`;
      }
      console.log(file, out.hiddenNeeds.length || out.clutterLeft.length ? 'FAULT' : 'ok', JSON.stringify(out), lock);
    } catch (error) {
      console.log(file, 'ERROR', String(error).slice(0, 200));
    }
    await tab.close();
  }
} finally {
  console.log(await browser.errors());
  await browser.close();
  await server.close();
}
