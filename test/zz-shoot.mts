import { launchBrowser } from '/work/main/test/support/browser.ts';
import { serve } from '/work/main/test/support/server.ts';
const [name='chromium', example='gvwire.com', scheme='light', width='1280', what='before,reader,tidy'] = process.argv.slice(2);
const server = await serve(); const browser = await launchBrowser({ browser: name as 'chromium' });
try {
  await browser.setColorScheme(scheme as 'light');
  const tab = await browser.open(server.example(example));
  await tab.page.setViewport({ width: Number(width), height: 900 });
  const file = (k: string) => `/tmp/shots/${name}-${example}-${scheme}-${width}-${k}.png` as `${string}.png`;
  if (what.includes('before')) await tab.page.screenshot({ path: file('before') });
  const popup = await tab.pressToolbar();
  await new Promise(r=>setTimeout(r,500));
  if (what.includes('popup')) await popup.screenshot(file('popup'));
  if (what.includes('reader')) { await popup.click('#reader'); await tab.waitForReader(); await new Promise(r=>setTimeout(r,600)); await tab.page.screenshot({ path: file('reader') });
   if (what.includes('popup')) await popup.screenshot(file('popup-on'));
   await popup.click('#reader'); await tab.waitForReader(false); }
  if (what.includes('tidy')) { await popup.click('#tidy'); await popup.waitFor('#tidy[aria-checked=true]'); await new Promise(r=>setTimeout(r,300)); await tab.page.screenshot({ path: file('tidy'), fullPage: what.includes('full') }); }
} finally { await browser.close(); await server.close(); }
