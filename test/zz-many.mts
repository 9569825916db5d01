import { launchBrowser } from './support/browser.ts';
import { serve } from './support/server.ts';
import { articlePage } from './browser/reader-pages.ts';
const [name='chromium', kind='many'] = process.argv.slice(2);
const server = await serve(); const browser = await launchBrowser({ browser: name as 'chromium' });
const log=(...a: unknown[])=>console.log(((Date.now()-t0)/1000).toFixed(1),...a); const t0=Date.now();
try {
  const rows = '<div><span>a</span><i>b</i></div>'.repeat(33_000);
  const deep = `<div id=d style="${kind==='deephidden'?'display:none':''}"></div><script>let inner=document.createElement('div');const top=inner; for(let l=0;l<50000;l++) inner=inner.appendChild(document.createElement('div')); inner.textContent='x'; d.append(top);document.title='built'</script>`; const deep2 = '<script>const outer = document.createElement("div"); outer.style.display="none"; let inner = outer; for (let level = 0; level < 50000; level++) inner = inner.appendChild(document.createElement("div")); inner.textContent = "at the bottom"; document.body.append(outer);</script>';
  const url = server.page('/x', articlePage({ after: kind==='many' ? `<div>${rows}</div>` : kind==='deep2' ? deep2 : deep }));
  log('open'); const tab = await browser.open(url); log('opened', await tab.page.title());
  const popup = await tab.pressToolbar(); log('popup'); await popup.click('#reader'); log('clicked');
  try { await tab.waitForReader(); log('reader'); } catch (e) { log(String(e).slice(0,200)); }
  log(await popup.evaluate(() => document.querySelector('#message')?.textContent + ' ' + document.querySelector('#reader')?.getAttribute('aria-checked')));
} catch (e) { log(String(e).slice(0,400)); } finally { await browser.close(); await server.close(); }
