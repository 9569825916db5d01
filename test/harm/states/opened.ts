// What a person has just opened: it must stay, whatever its name and place, and so must the page behind it.
import type { Maker, Role } from '../makers.ts';
import { article, button, field, need, noting, page } from '../page-parts.ts';
import { kind } from '../state.ts';

const COVER = 'position:fixed;inset:0;z-index:40;background:#0008';
const MIDDLE = 'position:fixed;left:30%;top:20%;z-index:50;background:#fff;padding:24px;max-width:360px';

/** A part that comes by a press, either out of a template or by being shown. */
function opened(maker: Maker, role: Role, name: string, inner: string, style: string): string {
  const marks = `data-opened="${name}" style="${style}"`;
  return maker.name === 'bootstrap' || maker.name === 'theme' || maker.name === 'semantic'
    ? maker.part(role, name, inner, `id="opened" hidden ${marks}`)
    : `<template id="opened">${maker.part(role, name, inner, marks)}</template>`;
}

/** The button that opens it; some lock the page meanwhile, or make it inert. */
const opener = (maker: Maker, text: string, lock = ''): string =>
  button(maker, text, 'open', `type="button" data-opens="opened" ${lock} ${need('open')}`);

const closer = (text: string): string => `<button type="button" data-closes aria-label="${text}">×</button>`;

const lockOf = (maker: Maker): string =>
  ({ bootstrap: 'data-locks', hashed: 'data-inert', theme: 'data-locks' })[maker.name] ?? '';

/** A log-in box over an article. */
export const loginBox = kind(
  'log-in box, opened',
  'the box, then the page',
  ['bootstrap en newsletter', 'hashed de consent', 'elements ar', 'theme es'],
  (look) => {
    const { maker, words } = look;
    const form = `${field(maker, words.email, 'email', 'type="email"')}${field(maker, words.password, 'password', 'type="password"')}${button(maker, words.login, 'login')}`;
    const box = `<div style="${COVER}"></div>${maker.part('dialog', 'login', `${closer(words.close)}<h2>${words.login}</h2>${maker.part('form', 'login', form)}`, `style="${MIDDLE}"`)}`;
    return {
      html: page(look, {
        title: words.story,
        body: opener(maker, words.login, lockOf(maker)) + article(maker, words),
        after: opened(maker, 'box', 'login-layer', box, 'position:fixed;inset:0;z-index:40'),
      }),
      task: async (hands) => {
        await hands.press('open');
        await hands.sees('login-layer', '[data-opened] form', '[data-opened] [name=email]');
        await hands.fill('[data-opened] [name=email]', 'ana@sea.test');
        await hands.fill('[name=password]', 'tide4');
        await hands.key('Enter');
        await hands.press('[data-closes]');
        await hands.sees('open');
        await hands.press('[href="#top"]');
      },
      proof: 'email=ana@sea.test, password=tide4 | #top',
      alters: true,
    };
  },
);

/** A picture at large. */
export const lightbox = kind(
  'picture at large, opened',
  'the picture, its buttons, then the page',
  ['theme en consent', 'utility de newsletter', 'elements ja'],
  (look) => {
    const { maker, words } = look;
    const inner = `<img src="/large.jpg" width="500" height="300" alt="" style="display:block;margin:60px auto 10px" data-opened="large picture">${noting(maker, words.next, 'next').replace('data-need', 'data-opened')}${closer(words.close)}`;
    return {
      html: page(look, {
        title: words.story,
        body: `<button data-opens="opened" data-locks aria-label="${words.picture}" ${need('open')}><img src="/small.jpg" width="160" height="100" alt=""></button>${article(maker, words)}`,
        after: opened(
          maker,
          'dialog',
          'lightbox',
          inner,
          'position:fixed;inset:0;z-index:60;background:#000e;text-align:center',
        ),
      }),
      task: async (hands) => {
        await hands.press('open');
        await hands.sees('lightbox', 'large picture');
        await hands.press('[data-note=next]');
        await hands.press('[data-closes]');
        await hands.press('[href="#top"]');
      },
      proof: 'next | #top',
      alters: true,
    };
  },
);

/** A calendar that a field near the foot of the window opens, at the end of the page. */
export const datePicker = kind(
  'date picker, opened',
  'the calendar, the form',
  ['hashed en newsletter', 'bootstrap de consent', 'elements es', 'semantic ja'],
  (look) => {
    const { maker, words } = look;
    const days = Array.from(
      { length: 28 },
      (_, index) => `<button type="button" data-day="${index + 1}" style="width:14%">${index + 1}</button>`,
    ).join('');
    const calendar = opened(
      maker,
      'dialog',
      'calendar',
      `<b>2024-02</b><div>${days}</div>`,
      'position:fixed;left:40px;bottom:60px;width:320px;background:#fff;border:1px solid;z-index:30',
    );
    const form = `<label>${words.date} <input name="day" data-opens="opened" autocomplete="off"></label>${button(maker, words.search, 'booking', need('send'))}`;
    return {
      html: page(look, {
        title: words.story,
        body: `<p style="height:300px">${words.prose}</p>${maker.part('form', 'booking', form, need('form'))}`,
        after: calendar,
        script: `addEventListener('click', ({ target }) => { const { day } = target.dataset ?? {}; if (!day) return;
          document.querySelector('[name=day]').value = '2024-02-' + day; closeOpened(target.closest('[data-opened]')) });`,
      }),
      task: async (hands) => {
        await hands.press('[name=day]');
        await hands.sees('calendar');
        await hands.press('[data-day="17"]');
        await hands.press('send');
      },
      proof: 'day=2024-02-17',
      alters: true,
    };
  },
);

/** A menu of the account, and one to share, which has the names of a share bar. */
export const menu = kind(
  'menu, opened',
  'the menu',
  ['bootstrap en consent', 'utility de newsletter', 'theme ar', 'elements en'],
  (look) => {
    const { maker, words } = look;
    const isShare = maker.name === 'theme' || maker.name === 'elements';
    const entries = isShare ? ['E-mail', 'Facebook', 'WhatsApp'] : [words.profile, words.inbox, words.account];
    const items = entries
      .map(
        (text, index) =>
          `<button role="menuitem" data-note="entry ${index}" data-closes style="display:block">${text}</button>`,
      )
      .join('');
    return {
      html: page(look, {
        title: words.story,
        body: opener(maker, isShare ? words.share : words.account) + article(maker, words),
        after: opened(
          maker,
          'menu',
          isShare ? 'share' : 'account',
          items,
          'position:absolute;left:200px;top:160px;background:#fff;border:1px solid;z-index:30',
        ),
      }),
      task: async (hands) => {
        await hands.press('open');
        await hands.sees(isShare ? 'share' : 'account');
        await hands.press('[data-note="entry 1"]');
        await hands.press('[href="#top"]');
      },
      proof: 'entry 1 | #top',
      alters: true,
    };
  },
);

/** A line at the foot that offers to take back what was done. */
export const toast = kind(
  'line with "Undo", opened',
  'the line and its button',
  ['bootstrap en', 'hashed de newsletter', 'elements ar consent'],
  (look) => {
    const { maker, words } = look;
    const mails = [1, 2, 3]
      .map((number) =>
        maker.part('item', 'mail', `Ben ${number}: ${words.story} ${number === 2 ? opener(maker, words.remove) : ''}`),
      )
      .join('');
    const line = `${words.removed} <button data-note="undo" data-closes>${words.undo}</button>`;
    return {
      html: page(look, {
        title: words.inbox,
        body: maker.part('list', 'mails', mails, need('list')),
        after: opened(
          maker,
          'toast',
          'toast',
          line,
          'position:fixed;left:20px;bottom:20px;background:#222;color:#fff;padding:12px;z-index:70',
        ),
      }),
      task: async (hands) => {
        await hands.press('open');
        await hands.sees('toast');
        await hands.press('[data-note=undo]');
      },
      proof: 'undo',
      alters: true,
    };
  },
);

/** A question in a native modal dialog. */
export const question = kind(
  'native modal dialog, opened',
  'the dialog, then the page',
  ['semantic en consent', 'theme de newsletter', 'utility es'],
  (look) => {
    const { maker, words } = look;
    const names = maker.control('input', 'popup');
    return {
      html: page(look, {
        title: words.account,
        body: `${field(maker, words.name, 'name', need('field'))}${opener(maker, words.remove)}`,
        after: `<dialog id="opened" data-opened="dialog" ${names}><p>${words.removeAccount}</p><button data-closes>${words.cancel}</button> <button data-note="confirmed" data-closes>${words.remove}</button></dialog>`,
      }),
      task: async (hands) => {
        await hands.press('open');
        await hands.sees('dialog');
        await hands.press('[data-note=confirmed]');
        await hands.fill('field', 'x');
        await hands.press('[href="#top"]');
      },
      proof: 'confirmed | #top',
      alters: true,
    };
  },
);

/** A menu that comes in from the side. */
export const drawer = kind(
  'menu from the side, opened',
  'the menu, then the page',
  ['bootstrap en newsletter', 'utility ar consent', 'hashed de'],
  (look) => {
    const { maker, words } = look;
    const links = [words.goods, words.contact, words.account]
      .map((text, index) => `<p><a href="#way${index}" data-closes>${text}</a></p>`)
      .join('');
    const box = `<div style="${COVER}"></div>${maker.part('drawer', 'offcanvas', closer(words.close) + links, 'style="position:fixed;left:0;top:0;bottom:0;width:280px;background:#fff;z-index:50"')}`;
    return {
      html: page(look, {
        title: words.story,
        body: opener(maker, words.menu, lockOf(maker)) + article(maker, words),
        after: opened(maker, 'box', 'drawer', box, 'position:fixed;inset:0;z-index:40'),
      }),
      task: async (hands) => {
        await hands.press('open');
        await hands.sees('drawer', '[data-opened] [href="#way1"]');
        await hands.press('[href="#way1"]');
        await hands.press('[href="#top"]');
      },
      proof: '#way1 | #top',
      alters: true,
    };
  },
);

/** Proposals under a field, while one types. */
export const proposals = kind(
  'proposals while typing',
  'the proposals, the field',
  ['semantic en consent', 'bootstrap es newsletter', 'hashed ja', 'elements de'],
  (look) => {
    const { maker, words } = look;
    const form = `<input name="q" role="combobox" autocomplete="off" ${need('field')}>${button(maker, words.search, 'search', need('send'))}`;
    const item = maker.part('item', 'suggestion', '', 'role="option"');
    return {
      html: page(look, {
        title: words.search,
        body: maker.part('form', 'search', form, need('form')) + article(maker, words),
        script: `const query = document.querySelector('[name=q]'); let list;
          query.oninput = () => { list?.remove(); document.querySelector('[data-holder]').append(document.createRange().createContextualFragment(\`${maker.part('list', 'search-suggestions', '', 'data-opened="proposals" role="listbox" style="position:absolute;left:20px;top:220px;width:300px;background:#fff;z-index:30"')}\`));
            list = document.querySelector('[role=listbox]');
            for (const end of ['ferry', 'feast']) { list.append(document.createRange().createContextualFragment(\`${item}\`)); list.lastChild.textContent = end } };
          addEventListener('click', ({ target }) => { if (target.role === 'option') { query.value = target.textContent; list.remove(); note('chosen') } });`,
      }),
      task: async (hands) => {
        await hands.fill('field', 'f');
        await hands.sees('proposals');
        await hands.fill('field', 'e');
        await hands.sees('proposals');
        await hands.press('[role=option]');
        await hands.press('send');
      },
      proof: 'chosen | q=ferry',
      alters: true,
    };
  },
);

/** The settings of cookies, which a link at the foot opens; they have the words of a consent layer. */
export const cookieSettings = kind(
  'settings of cookies, opened',
  'the settings, then the page',
  ['theme en consent', 'bootstrap de consent', 'elements es consent', 'hashed ar'],
  (look) => {
    const { maker, words } = look;
    const form = `<h2>${words.cookies}</h2><p>${words.consent}</p><label><input type="checkbox" name="statistics"> ${words.statistics}</label><button type="button" data-note="saved" data-closes>${words.save}</button>`;
    const settings = maker.part('dialog', 'cookie-settings', form, `aria-label="${words.cookies}" style="${MIDDLE}"`);
    return {
      html: page(look, {
        title: words.story,
        body: `${article(maker, words)}<footer>${opener(maker, words.cookies, lockOf(maker))}</footer>`,
        after: opened(
          maker,
          'box',
          'consent-layer',
          `<div style="${COVER}"></div>${settings}`,
          'position:fixed;inset:0;z-index:40',
        ),
      }),
      task: async (hands) => {
        await hands.press('open');
        await hands.sees('consent-layer', '[name=statistics]');
        await hands.press('[name=statistics]');
        await hands.press('[data-note=saved]');
        await hands.press('[href="#top"]');
      },
      proof: 'saved | #top',
      alters: true,
    };
  },
);
