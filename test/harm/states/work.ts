// Pages that are tools: mail, editor, chat, map, figures, documents, videos.
import { button, footBar, need, noting, page, prose } from '../page-parts.ts';
import { kind } from '../state.ts';

/** Web mail with a list and a box for the answer. */
export const mail = kind(
  'web mail',
  'folders, list, box for the answer',
  ['elements en newsletter', 'bootstrap de consent', 'hashed ja'],
  (look) => {
    const { maker, words } = look;
    const folders = [words.inbox, words.send, words.remove]
      .map((name) => `<a href="#${name.length}">${name}</a>`)
      .join(' ');
    const mails = [1, 2, 3, 4].map((number) =>
      maker.part(
        'item',
        'mail',
        `<input type="checkbox" name="m${number}" form="none"> <a href="#mail${number}">Ben ${number}: ${words.story}</a> 09:0${number}`,
      ),
    );
    const answer = `<textarea name="text" rows="3" placeholder="${words.answer}"></textarea>${button(maker, words.send, 'reply', need('send'))}`;
    return {
      html: page(look, {
        title: words.inbox,
        body: `${maker.part('side', 'folders', folders, need('folders'))}${maker.part('list', 'mails', mails.join(''), need('list'))}
          ${maker.part('post', 'mail', `<h2>${words.story}</h2>${prose(words, 1)}`, need('mail'))}${maker.part('form', 'reply', answer, need('answer'))}`,
      }),
      task: async (hands) => {
        await hands.press('[name=m2]');
        await hands.press('[href="#mail3"]');
        await hands.fill('[name]:is(textarea)', 'Thanks');
        await hands.press('send');
      },
      proof: '#mail3 | text=Thanks',
    };
  },
);

/** An editor of documents, with what colleagues say beside the text. */
export const editor = kind(
  'editor',
  'tools, share button, column of comments, bar with "Publish"',
  ['hashed en newsletter', 'theme de', 'elements ar', 'utility en'],
  (look) => {
    const { maker, words } = look;
    const tools = `${noting(maker, words.bold, 'bold')} ${button(maker, words.share, 'share-button', `type="button" data-note="share" ${need('share')}`)}`;
    const said = ['Ben: 1905?', 'Ana: 1907.'].map((text) => maker.part('post', 'comment', `<p>${text}</p>`)).join('');
    const form = `<textarea name="comment"></textarea>${button(maker, words.comment, 'comment', need('send comment'))}`;
    return {
      html: page(look, {
        title: words.story,
        body: `${maker.part('tools', 'share', tools, need('tools'))}
          <div contenteditable="true" ${need('document')} style="border:1px solid;min-height:120px">${prose(words, 2)}</div>
          ${maker.part('side', 'comments', `<h2>${words.comments}</h2>${said}${maker.part('form', 'comment', form)}`, need('comments'))}`,
        after: footBar(maker, 'status', `214 ${noting(maker, words.publish, 'publish')}`, need('status bar')),
        script: `document.querySelector('[contenteditable]').addEventListener('input', () => note('typed'), { once: true });`,
      }),
      task: async (hands) => {
        await hands.fill('document', 'x');
        await hands.press('bold');
        await hands.press('share');
        await hands.fill('[name]:is(textarea)', 'Good');
        await hands.press('send comment');
        await hands.press('publish');
      },
      proof: 'typed | bold | share | comment=Good | publish',
      alters: true,
    };
  },
);

/** A chat, whose line to write stands at the foot of the window. */
export const chat = kind(
  'chat',
  'messages, line to write at the foot',
  ['utility en newsletter', 'elements de', 'bootstrap ar'],
  (look) => {
    const { maker, words } = look;
    const said = [1, 2, 3, 4, 5].map((number) =>
      maker.part('item', 'message', `<b>Ben</b> ${words.prose.slice(0, 20 + number)}`),
    );
    const line = `<input name="line" aria-label="${words.chat}" placeholder="${words.chat}">${button(maker, words.send, 'chat', need('send'))}`;
    return {
      html: page(look, {
        title: 'Ben',
        body: maker.part('list', 'chat', said.join(''), `${need('messages')} id="log"`),
        after: footBar(maker, 'chat', maker.part('form', 'chat', line), need('line')),
        script: `addEventListener('submit', () => { const said = document.createElement('li'); said.textContent = 'me: ' + document.querySelector('[name=line]').value; said.dataset.opened = 'own message'; log.append(said) });`,
      }),
      task: async (hands) => {
        await hands.fill('[name=line]', 'Ahoy');
        await hands.key('Enter');
        await hands.sees('own message', 'line');
        await hands.refill('[name=line]', 'Ben');
        await hands.press('send');
      },
      proof: 'line=Ahoy | line=Ben',
      alters: true,
    };
  },
);

/** A map that fills the window. */
export const map = kind(
  'map that fills the window',
  'map, zoom, fixed search and legend',
  ['hashed en consent', 'semantic de', 'theme es newsletter', 'elements en'],
  (look) => {
    const { maker, words } = look;
    const tiles = Array.from(
      { length: 12 },
      (_, index) =>
        `<img src="/tile${index}.png" width="256" height="256" alt="" draggable="false" style="position:absolute;left:${(index % 4) * 256}px;top:${Math.floor(index / 4) * 256}px">`,
    );
    const fixed = (place: string): string => `style="position:fixed;z-index:5;background:#fff;${place}"`;
    const query = `<input name="place">${button(maker, words.search, 'map-search', need('search'))}`;
    return {
      html: page(look, {
        title: words.search,
        body: '',
        after: `<div id="map" ${need('map')} style="position:fixed;inset:0;overflow:hidden;background:#cde"><div id="tiles" style="position:absolute">${tiles.join('')}</div></div>
          ${maker.part('form', 'map-search', query, `${need('query')} ${fixed('left:60px;top:10px')}`)}
          ${maker.part('tools', 'zoom', `${noting(maker, '+', 'zoom')} <button aria-label="${words.zoom}">−</button>`, `${need('tools')} ${fixed('left:10px;top:10px')}`)}
          ${maker.part('box', 'legend', `— ${words.story}`, `${need('legend')} ${fixed('right:10px;top:120px')}`)}`,
        script: `let from, x = 0; map.onmousedown = (event) => { from = event.clientX };
          addEventListener('mouseup', () => { if (from !== undefined) note('moved ' + x); from = undefined });
          addEventListener('mousemove', (event) => { if (from !== undefined) { x = Math.round(event.clientX - from); tiles.style.left = x + 'px' } });`,
      }),
      task: async (hands) => {
        await hands.drag('map', 80, 40);
        await hands.press('zoom');
        await hands.fill('[name=place]', 'Pier');
        await hands.press('search');
      },
      proof: 'moved 80 | zoom | place=Pier',
      alters: true,
    };
  },
);

/** A page of figures. */
export const dashboard = kind(
  'dashboard',
  'side navigation, figures, choice of time, list of news, export',
  ['bootstrap en newsletter', 'utility de consent', 'hashed es'],
  (look) => {
    const { maker, words } = look;
    const ways = [words.account, words.inbox, words.reviews]
      .map((text) => `<a href="#${text.length}">${text}</a>`)
      .join(' ');
    const figures = [128, 4096, 12]
      .map((figure) => maker.part('item', 'stat', `<b>${figure}</b> ${words.total}`))
      .join('');
    const time = `<label>${words.date} <select name="days"><option>7<option>30<option>90</select></label>${button(maker, words.filter, 'range', need('filter'))}`;
    const news = [1, 2, 3]
      .map((number) => maker.part('item', 'notification', `Ben ${number}: ${words.comment}`))
      .join('');
    return {
      html: page(look, {
        title: words.total,
        body: `${maker.part('side', 'sidebar', ways, need('side'))}${maker.part('form', 'range', time, need('time'))}${maker.part('list', 'stats', figures, need('figures'))}
          <table ${need('table')}><tr><th>${words.name}<th>${words.total}<tr><td>Ana<td>4<tr><td>Ben<td>7</table>
          ${maker.part('list', 'notifications', news, need('news'))}${noting(maker, words.export, 'export')}`,
      }),
      task: async (hands) => {
        await hands.choose('[name=days]', '9');
        await hands.press('filter');
        await hands.press('export');
      },
      proof: 'days=90 | export',
    };
  },
);

/** A viewer of documents in a fixed frame, with its bars. */
export const viewer = kind(
  'document viewer',
  'pages, bar above, page buttons below',
  ['hashed de newsletter', 'bootstrap en', 'elements es'],
  (look) => {
    const { maker, words } = look;
    const bar = (place: string): string =>
      `style="position:fixed;left:0;right:0;${place}:0;height:44px;background:#ddd;z-index:6"`;
    const pages = [1, 2, 3].map((number) =>
      maker.part('box', 'page', `<p>${words.page} ${number}</p>${prose(words, 3)}`, `id="page${number}"`),
    );
    return {
      html: page(look, {
        title: 'report.pdf',
        body: '',
        after: `<div style="position:fixed;inset:0;z-index:5;background:#888">
          ${maker.part('tools', 'viewer', `report.pdf ${noting(maker, words.zoom, 'zoom')} ${noting(maker, words.downloads, 'download')}`, `${need('bar')} ${bar('top')}`)}
          <div ${need('pages')} style="position:absolute;inset:44px 80px;overflow:auto;background:#fff">${pages.join('')}</div>
          ${maker.part('tools', 'pager', `${words.page} 1 / 3 ${noting(maker, words.next, 'next')}`, `${need('page buttons')} ${bar('bottom')}`)}</div>`,
      }),
      task: async (hands) => {
        await hands.press('zoom');
        await hands.press('next');
        await hands.press('download');
      },
      proof: 'zoom | next | download',
    };
  },
);

/** The page of a video. */
export const video = kind(
  'video page',
  'player and its controls, buttons, description',
  ['elements en consent', 'theme de newsletter', 'utility ja'],
  (look) => {
    const { maker, words } = look;
    const controls = `${noting(maker, words.play, 'play')} <input type="range" value="0" aria-label="0:00">`;
    const player = `<video width="480" height="200" poster="/film.jpg" style="display:block"></video>${maker.part('tools', 'controls', controls, need('controls'))}`;
    const next = [1, 2, 3, 4]
      .map((number) =>
        maker.part(
          'item',
          'related',
          `<a href="#v${number}"><img src="/v${number}.jpg" width="90" height="50" alt=""> ${words.story} ${number}</a>`,
        ),
      )
      .join('');
    return {
      html: page(look, {
        title: words.story,
        body: `${maker.part('box', 'player', player, need('player'))}${maker.part('tools', 'actions', `${noting(maker, words.helpful, 'like')} ${noting(maker, words.subscribe, 'subscribe')}`)}
          ${maker.part('box', 'description', `${prose(words, 1)}${noting(maker, words.more, 'more')}`, need('description'))}
          ${maker.part('side', 'related', `<h2>${words.related}</h2>${maker.part('list', 'related', next)}`)}`,
      }),
      task: async (hands) => {
        await hands.press('play');
        await hands.press('like');
        await hands.press('more');
      },
      proof: 'play | like | more',
    };
  },
);
