// Pages that people write together.
import { article, button, field, need, page, prose } from '../page-parts.ts';
import { kind } from '../state.ts';

/** A thread of a forum. */
export const forum = kind(
  'forum thread',
  'posts, page links, box for the answer',
  ['theme en consent', 'bootstrap de newsletter', 'semantic ar', 'hashed es consent'],
  (look) => {
    const { maker, words } = look;
    const posts = [1, 2, 3, 4].map((number) =>
      maker.part(
        'post',
        'comment',
        `<b>Ben ${number}</b><p>${words.prose.replaceAll('%', String(number))}</p>${button(maker, words.answer, 'quote', `type="button" data-note="quote ${number}"`)}`,
      ),
    );
    const pages = [1, 2, 3].map((number) => `<a href="#page${number}">${number}</a>`).join(' ');
    const answer = `<textarea name="answer" rows="4"></textarea>${button(maker, words.answer, 'reply', need('send'))}`;
    return {
      html: page(look, {
        title: words.forum,
        body: `${maker.part('box', 'comments', posts.join(''), need('posts'))}${maker.part('nav', 'pager', pages, need('page links'))}${maker.part('form', 'reply', answer, need('answer'))}`,
      }),
      task: async (hands) => {
        await hands.press('[data-note="quote 3"]');
        await hands.press('[href="#page2"]');
        await hands.fill('[name]:is(textarea)', 'In sand');
        await hands.press('send');
      },
      proof: 'quote 3 | #page2 | answer=In sand',
    };
  },
);

/** A page of nothing but comments, where the form for one more is the only form. */
export const comments = kind(
  'comments page',
  'comments, their form',
  ['theme de consent', 'elements en newsletter', 'utility es'],
  (look) => {
    const { maker, words } = look;
    const said = [1, 2, 3, 4, 5, 6].map((number) =>
      maker.part('item', 'comment', `<b>Ana ${number}</b><p>${words.prose.replaceAll('%', String(number))}</p>`),
    );
    const form = `<h2>${words.yourTurn}</h2>${field(maker, words.name, 'author')}<textarea name="comment"></textarea>${button(maker, words.post, 'submit', need('send'))}`;
    return {
      html: page(look, {
        title: `6 ${words.comments}: ${words.story}`,
        body: maker.part(
          'box',
          'comments',
          maker.part('list', 'comments', said.join(''), need('comments')) +
            maker.part('form', 'commentform', form, need('form')),
        ),
      }),
      task: async (hands) => {
        await hands.fill('[name=author]', 'Ana');
        await hands.fill('[name]:is(textarea)', 'Well said');
        await hands.press('send');
      },
      proof: 'author=Ana, comment=Well said',
    };
  },
);

/** An article that asks its readers something. */
export const poll = kind(
  'article with a poll',
  'poll, text',
  ['bootstrap en newsletter', 'hashed de consent', 'theme ja'],
  (look) => {
    const { maker, words } = look;
    const choices = [words.yes, words.no]
      .map((text, index) => `<label><input type="radio" name="vote" value="${index}"> ${text}</label>`)
      .join('');
    const form = maker.part(
      'form',
      'poll',
      `<h3>${words.poll}</h3>${choices}${button(maker, words.vote, 'poll', need('vote'))}`,
      need('poll'),
    );
    return {
      html: page(look, { title: words.story, body: article(maker, words, form) }),
      task: async (hands) => {
        await hands.press('[value="1"]');
        await hands.press('vote');
      },
      proof: 'vote=1',
    };
  },
);

/** An article with something to reckon. */
export const calculator = kind(
  'article with a calculator',
  'fields, result, text',
  ['theme en newsletter', 'semantic de consent', 'elements ar'],
  (look) => {
    const { maker, words } = look;
    const inner = `${field(maker, words.amount, 'sum', 'type="number"')}${field(maker, 'km', 'way', 'type="number"')}${button(maker, words.calculate, 'calculator', need('calculate'))} <output>0</output>`;
    const form = maker.part('form', 'calculator', inner, need('calculator'));
    return {
      html: page(look, {
        title: words.story,
        body: article(maker, words, form),
        script: `addEventListener('submit', ({ target }) => { document.querySelector('output').value = target.sum.value * target.way.value; note(document.querySelector('output').value) });`,
      }),
      task: async (hands) => {
        await hands.fill('[name=sum]', '6');
        await hands.fill('[name=way]', '7');
        await hands.press('calculate');
      },
      proof: 'sum=6, way=7 | 42',
      alters: true,
    };
  },
);

/** An article with ways to other places of it, and of the site. */
export const ways = kind(
  'article with contents, notes, pages, downloads and languages',
  'all of these links',
  ['bootstrap de newsletter', 'theme en consent', 'semantic ja', 'hashed es newsletter'],
  (look) => {
    const { maker, words } = look;
    const link = (id: string, text: string): string => `<a href="#${id}" ${need(`link ${id}`)}>${text}</a>`;
    const contents = `<h2>${words.contents}</h2><ol><li>${link('part1', words.goods)}<li><a href="#part2">${words.donateWhy}</a><li><a href="#part3">${words.poll}</a></ol>`;
    const languages = `${link('lang-fr', 'Français')} <a href="#lang-it" hreflang="it">Italiano</a> <a href="#lang-pl" hreflang="pl">Polski</a>`;
    const pages = `${words.page} 1 ${link('page-2', '2')} <a href="#page-3">3</a>`;
    const files = `<h2>${words.downloads}</h2><a href="#plan.pdf" ${need('link plan.pdf')}>plan.pdf (2 MB)</a> <a href="#data.csv">data.csv</a>`;
    const body = `${maker.part('nav', 'toc', contents, need('contents'))}<h2 id="part1">${words.goods}</h2>${prose(words, 3)}<p>${words.story}<sup>${link('fn1', '1')}</sup></p>
      <h2 id="part2">${words.donateWhy}</h2>${prose(words, 4)}<ol ${need('notes')}><li id="fn1">Harbour log, 1907.<li>Harbour log, 1908.</ol>`;
    return {
      html: page(look, {
        title: words.story,
        body: `${maker.part('nav', 'languages', languages, need('languages'))}${maker.part('post', 'story', body)}${maker.part('box', 'downloads', files, need('downloads'))}${maker.part('nav', 'pages', pages, need('pages'))}`,
      }),
      task: async (hands) => {
        for (const id of ['part1', 'fn1', 'plan.pdf', 'page-2', 'lang-fr']) await hands.press(`link ${id}`);
      },
      proof: '#part1 | #fn1 | #plan.pdf | #page-2 | #lang-fr',
    };
  },
);

/** An article that is being read aloud, with the bar that stops it. */
export const audio = kind(
  'article that is being read aloud',
  'bar of the sound, text',
  ['hashed en consent', 'bootstrap de', 'elements es consent'],
  (look) => {
    const { maker, words } = look;
    const bar = maker.part(
      'bar',
      'audio-player',
      `<audio src="/tide.wav" loop></audio>${button(maker, words.pause, 'pause', `type="button" ${need('pause')}`)}`,
      `id="bar" hidden ${need('bar')} style="position:fixed;left:0;right:0;bottom:0;background:#eee"`,
    );
    return {
      html: page(look, {
        title: words.story,
        body: `<button id="listen">${words.listen}</button>${article(maker, words)}`,
        after: bar,
        script: `const sound = document.querySelector('audio');
          listen.onclick = () => { bar.hidden = false; sound.play() };
          document.querySelector('[data-need=pause]').onclick = () => { note(sound.paused ? 'silent' : 'stopped'); sound.pause() };`,
      }),
      before: (hands) => hands.press('#listen'),
      task: (hands) => hands.press('pause'),
      proof: 'stopped',
    };
  },
);
