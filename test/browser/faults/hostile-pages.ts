import { browser, server } from '../../support/use-browser.ts';
import { articlePage } from '../reader-pages.ts';
import type { PageFault } from './page-fault.ts';

const REPLACED = [
  'getSelection',
  'getComputedStyle',
  'requestAnimationFrame',
  'matchMedia',
  'setTimeout',
  'fetch',
  'find',
];

/** A message of the form that Lectern's own messages have. */
const FORGED = `{ lectern: 'toggle', payload: { action: 'reader', on: false } }`;

const worker = `self.onactivate = (event) => event.waitUntil(clients.claim());
  self.onfetch = (event) => event.request.url.endsWith('/from-worker') && event.respondWith(new Response(
    ${JSON.stringify(articlePage({ title: 'From the worker' }))}, { headers: { 'content-type': 'text/html' } }))`;
const registers = `<!doctype html><title>Registers</title><script>
  navigator.serviceWorker.oncontrollerchange = () => location.replace('/from-worker');
  navigator.serviceWorker.register('/worker.js')</script>`;

/** Pages that do what would hurt an extension that trusts them. */
export const hostilePages: readonly PageFault[] = [
  {
    name: 'a page that has replaced what the window offers is read',
    page: {
      head: `<script>for (const name of ${JSON.stringify(REPLACED)}) window[name] = () => { throw new Error('replaced') };
        document.getSelection = document.createElement = document.querySelector = () => { throw new Error('replaced') }</script>`,
    },
  },
  {
    name: 'a flood of messages, forged ones among them, works nothing',
    page: {
      head: `<script>window.sent = 0; const channel = new BroadcastChannel('lectern'); setInterval(() => { for (let each = 0; each < 50; each++) {
        sent += 1; document.documentElement.title = ''; postMessage(${FORGED}, '*'); channel.postMessage(${FORGED});
        dispatchEvent(new CustomEvent('lectern', { detail: ${FORGED} })) } document.documentElement.dataset.sent = sent })</script>`,
    },
    bites: 'Number(document.documentElement.dataset.sent) > 500',
    moves: true,
  },
  {
    name: 'a page that asks before it is left keeps nobody from reading',
    page: {
      head: `<script>addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Stay' })</script>`,
    },
  },
  {
    name: 'a page that is busy at the press is read when it is free',
    page: {
      head: '<script>window.busy = () => { for (const end = performance.now() + 1500; performance.now() < end; ); }</script>',
    },
    atPress: 'void setTimeout(busy)',
  },
  {
    name: 'a page that its own worker makes up is read',
    page: async () => {
      server.page('http://localhost/worker.js', worker, { 'content-type': 'text/javascript' });
      return browser.open(server.page('http://localhost/registers', registers));
    },
    bites: `document.title === 'From the worker' && navigator.serviceWorker.controller !== null`,
  },
  {
    name: 'a page in a sandbox that may run scripts is read',
    page: { after: '<script>document.documentElement.dataset.origin = origin</script>' },
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    bites: `document.documentElement.dataset.origin === 'null'`,
  },
];
