// Pages that are a form: logging in, signing up, writing, giving.
import { button, field, need, noting, page } from '../page-parts.ts';
import { kind } from '../state.ts';

const ADDRESS = 'ana@sea.test';

/** Log-in pages with both fields at once. */
export const login = kind(
  'log-in page',
  'form, link for a lost password',
  ['bootstrap en consent', 'theme de newsletter', 'semantic ar'],
  (look) => {
    const { maker, words } = look;
    const fields =
      field(maker, words.email, 'email', 'type="email"') + field(maker, words.password, 'password', 'type="password"');
    const forgot = `<a href="#lost" ${maker.control('link', 'forgot')} ${need('forgot')}>${words.forgot}</a>`;
    return {
      html: page(look, {
        title: words.login,
        body: maker.part(
          'form',
          'login',
          `${fields}${button(maker, words.login, 'login', need('send'))} ${forgot}`,
          need('form'),
        ),
      }),
      task: async (hands) => {
        await hands.fill('[name=email]', ADDRESS);
        await hands.fill('[name=password]', 'tide4');
        await hands.press('send');
        await hands.press('forgot');
      },
      proof: `email=${ADDRESS}, password=tide4 | #lost`,
    };
  },
);

/** Log-in pages that ask for nothing but an address at first, as a newsletter does. */
export const firstStep = kind(
  'log-in page, first step',
  'the address alone and its button',
  ['hashed en consent', 'elements de newsletter', 'utility ja'],
  (look) => {
    const { maker, words } = look;
    const form = `${field(maker, words.email, 'email', `type="email" placeholder="${words.email}"`)}${button(maker, words.next, 'next', need('send'))}`;
    return {
      html: page(look, { title: words.login, body: maker.part('form', 'identifier', form, need('form')) }),
      task: async (hands) => {
        await hands.fill('[data-need=form] input', ADDRESS);
        await hands.key('Enter');
      },
      proof: `email=${ADDRESS}`,
    };
  },
);

/** Sign-up pages with buttons of other services. */
export const signup = kind(
  'sign-up page',
  'form, buttons of other services',
  ['utility en newsletter', 'bootstrap de consent', 'hashed es'],
  (look) => {
    const { maker, words } = look;
    const others = ['Google', 'Facebook', 'Apple'].map((name) => noting(maker, name, name.toLowerCase())).join(' ');
    const form = `${field(maker, words.name, 'name')}${field(maker, words.email, 'email', 'type="email"')}
      <label><input type="checkbox" name="terms"> ${words.terms}</label>${button(maker, words.signup, 'signup', need('send'))}`;
    const body = maker.part('box', 'social', others, need('others')) + maker.part('form', 'signup', form, need('form'));
    return {
      html: page(look, { title: words.signup, body }),
      task: async (hands) => {
        await hands.press('facebook');
        await hands.fill('[name=name]', 'Ana');
        await hands.fill('[name=email]', ADDRESS);
        await hands.press('[name=terms]');
        await hands.press('send');
      },
      proof: `facebook | name=Ana, email=${ADDRESS}, terms=on`,
    };
  },
);

/** Pages to write to those who run the site. */
export const contact = kind(
  'contact form',
  'form',
  ['theme en consent', 'elements es newsletter', 'bootstrap de'],
  (look) => {
    const { maker, words } = look;
    const text = maker.part(
      'field',
      'message',
      `<label>${words.message} <textarea name="message" rows="4"></textarea></label>`,
    );
    const form = `${field(maker, words.name, 'name')}${field(maker, words.email, 'email', 'type="email"')}${text}
      <label><input type="checkbox" name="newsletter"> ${words.newsletterPage}</label>${button(maker, words.send, 'send', need('send'))}`;
    return {
      html: page(look, { title: words.contact, body: maker.part('form', 'contact', form, need('form')) }),
      task: async (hands) => {
        await hands.fill('[name=name]', 'Ben');
        await hands.fill('[data-need=form] [name=email]', ADDRESS);
        await hands.fill('[name]:is(textarea)', 'High tide');
        await hands.press('send');
      },
      proof: `name=Ben, email=${ADDRESS}, message=High tide`,
    };
  },
);

/** Pages whose task it is to give money. */
export const donation = kind(
  'donation page',
  'amounts, form',
  ['theme de consent', 'utility en newsletter', 'semantic es'],
  (look) => {
    const { maker, words } = look;
    const amounts = [10, 25, 50]
      .map((sum) => `<label><input type="radio" name="sum" value="${sum}"> ${sum} €</label>`)
      .join('');
    const form = `${maker.part('box', 'amounts', amounts, need('amounts'))}${field(maker, words.amount, 'other', 'inputmode="numeric"')}
      ${field(maker, words.email, 'email', 'type="email"')}${button(maker, words.donate, 'donate', need('send'))}`;
    return {
      html: page(look, { title: words.donateWhy, body: maker.part('form', 'donate', form, need('form')) }),
      task: async (hands) => {
        await hands.press('[value="25"]');
        await hands.fill('[data-need=form] [name=email]', ADDRESS);
        await hands.press('send');
      },
      proof: `sum=25, other=, email=${ADDRESS}`,
    };
  },
);

/** Pages whose own task is the newsletter. */
export const newsletter = kind(
  'newsletter page',
  "form, which is the page's own task",
  ['bootstrap en consent', 'hashed de consent', 'elements ja'],
  (look) => {
    const { maker, words } = look;
    const topics = [words.goods, words.story].map(
      (text, index) => `<label><input type="checkbox" name="topic${index}"> ${text}</label>`,
    );
    const form = `${topics.join('')}${field(maker, words.email, 'email', 'type="email"')}${button(maker, words.subscribe, 'subscribe', need('send'))}`;
    return {
      html: page(look, { title: words.newsletterPage, body: maker.part('form', 'newsletter', form, need('form')) }),
      task: async (hands) => {
        await hands.press('[name=topic1]');
        await hands.fill('[name=email]', ADDRESS);
        await hands.press('send');
      },
      proof: `topic1=on, email=${ADDRESS}`,
    };
  },
);
