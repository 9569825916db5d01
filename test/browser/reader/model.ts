import type { Tab } from '../../support/browser.ts';
import { standInForModel } from '../../support/browser-model.ts';
import { testIn } from '../../support/by-turns.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWithReader, paragraphs } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

const body = `<p lang="de">Das weiß niemand.</p><p>The bridge is open again.</p><ul><li>One thing of a list</li></ul>
  ${paragraphs(10)}`;

const says = (root: ShadowRoot, words: string) =>
  root.querySelector('.model [role=status]')?.textContent?.includes(words);

/** Opens an article and waits until its keys are heard. */
async function open(address: string): Promise<void> {
  tab = await openWithReader(browser, address);
  await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['keys'] === 'heard');
}

/** Chooses a language by typing its name, as soon as the list has forgotten what was typed before. */
async function chooseLanguage(tag: string, name: string): Promise<void> {
  const chosen = async () => {
    await tab.reader((root) => root.querySelector<HTMLElement>('#translate-target')?.focus());
    await tab.page.keyboard.type(name);
    const value = await tab.reader((root) => root.querySelector<HTMLSelectElement>('#translate-target')?.value);
    if (value !== tag) await new Promise((resolve) => setTimeout(resolve, 1100));
    return value === tag;
  };
  await until(chosen, `${name} to be chosen`);
}

const translations = () =>
  tab.reader((root) =>
    [...root.querySelectorAll<HTMLElement>('[data-aid=translation]')].map((each) => {
      const original = each.matches('li > *') ? each.parentElement : each.previousElementSibling;
      const [made, by] = each.children as unknown as [HTMLElement, HTMLElement];
      return [original?.firstChild?.textContent, each.lang, made.textContent, by.textContent].join(' | ');
    }),
  );

testIn(
  'chromium',
  'paragraphs are translated under their originals, at a press, with the progress of a download that can be cancelled',
  async () => {
    await open(server.page('/translate', articlePage({ body })));
    await tab.inExtensionWorld(standInForModel);
    await tab.page.keyboard.press('x');
    await tab.waitInReader((root) => root.activeElement?.id === 'translate-one');
    expect(await translations()).toEqual([]);
    await chooseLanguage('fr', 'French');
    await tab.clickInReader('#translate-one');
    await tab.waitInReader(says, 'downloading its model: 25%');
    await tab.waitInReader(says, 'Made by your browser’s model');
    await tab.clickInReader('#translate-one');
    await tab.waitInReader((root) => root.querySelectorAll('[data-aid=translation]').length === 2);
    const made = 'Made by your browser’s model; it may be wrong.';
    expect(await translations()).toEqual([
      `Das weiß niemand. | fr | fr: Das weiß niemand. | ${made}`,
      `The bridge is open again. | fr | fr: The bridge is open again. | ${made}`,
    ]);
    await tab.clickInReader('#translate-all');
    await tab.waitInReader((root) => root.querySelectorAll('[data-aid=translation]').length === 13);
    expect((await translations())[2]).toBe(`One thing of a list | fr | fr: One thing of a list | ${made}`);
    await chooseLanguage('ja', 'Japanese');
    expect(await translations()).toEqual([]);
    await tab.clickInReader('#translate-one');
    await tab.waitInReader(says, '25%');
    await tab.clickInReader('#model-cancel');
    await tab.waitInReader((root) => root.querySelector<HTMLElement>('#model-cancel')?.hidden);
    for (const [language, name, words] of [
      ['fi', 'Finnish', 'has no model for this on this device'],
      ['de', 'German', 'in this language already'],
    ] as const) {
      await chooseLanguage(language, name);
      await tab.clickInReader('#translate-one');
      await tab.waitInReader(says, words);
    }
    await tab.clickInReader('#model-close');
    expect(await tab.reader((root) => root.querySelectorAll('.model, .made').length)).toBe(0);
  },
);

testIn(
  'chromium',
  'the language of a text that states none is guessed by the browser’s model, and a poor guess is no language',
  async () => {
    await open(server.page('/unstated', articlePage({ root: '', body: `<p>Ingen vet det än.</p>${paragraphs(10)}` })));
    await tab.inExtensionWorld(standInForModel);
    await tab.page.keyboard.press('x');
    await tab.waitInReader((root) => root.activeElement?.id === 'translate-one');
    await chooseLanguage('sv', 'Swedish');
    await tab.clickInReader('#translate-one');
    await tab.waitInReader(says, 'in this language already');
    await tab.reader((root) => root.querySelector('.body p')?.append(' ø'));
    await tab.clickInReader('#translate-one');
    await tab.waitInReader(says, 'The language of the text isn’t known.');
    expect(await translations()).toEqual([]);
  },
);

testIn(
  'chromium',
  'a summary stands above the text, says who made it, and can be taken away; what fails is said',
  async () => {
    await open(server.page('/summary', articlePage({ body })));
    await tab.inExtensionWorld(standInForModel);
    await tab.page.keyboard.press('y');
    await tab.waitInReader((root) => root.activeElement?.matches('[data-aid=summary]'));
    const seen = await tab.reader((root) => {
      const summary = root.querySelector('[data-aid=summary]') as HTMLElement;
      const points = [...summary.querySelectorAll('li')].map(({ textContent }) => textContent);
      return { points, by: summary.querySelector('small')?.textContent, next: summary.nextElementSibling?.className };
    });
    expect(seen).toEqual({
      points: ['13 parts.', 'It begins: Das weiß niemand.'],
      by: 'Made by your browser’s model; it may be wrong.',
      next: 'body',
    });
    await tab.clickInReader('#summary-remove');
    await tab.waitInReader((root) => !root.querySelector('.made'));
    await tab.reader((root) => root.querySelector('.body p:nth-of-type(2)')?.append(' That is too much.'));
    await tab.page.keyboard.press('y');
    await tab.waitInReader(says, 'too long for your browser’s model');
  },
);

test('where the browser has no model nothing is offered, or one sentence says so', async () => {
  // Chromium has the interfaces on secure pages alone; this one counts as secure.
  await open(server.page('http://localhost/real', articlePage({ body })));
  await tab.clickInReader('#tool-more');
  await tab.waitInReader((root) => root.querySelector('#tool-more-panel:popover-open button'));
  const offered = await tab.reader((root) =>
    [...root.querySelectorAll('#tool-more-panel button')].map(({ textContent }) => textContent),
  );
  await tab.page.keyboard.press('Escape');
  await tab.waitInReader((root) => !root.querySelector(':popover-open'));
  if (browser.name === 'firefox') {
    expect(offered).not.toEqual(expect.arrayContaining(['Translate']));
    await tab.page.keyboard.press('x');
    await tab.waitInReader((root) => root.querySelector('.said')?.textContent?.includes('no model of its own'));
    return;
  }
  expect(offered).toEqual(expect.arrayContaining(['Translate', 'Summarize']));
  await tab.page.keyboard.press('y');
  await tab.waitInReader(says, 'has no model for this on this device');
  await tab.clickInReader('#model-close');
  await tab.clickInReader('#tool-more');
  await tab.page.locator('lectern-reader >>> #tool-more-panel button::-p-text(Translate)').click();
  await tab.waitInReader((root) => root.activeElement?.id === 'translate-one');
  await tab.clickInReader('#translate-one');
  // It says that its model can be downloaded, and then neither begins nor fails.
  await tab.waitInReader(says, 'downloading its model: 0%');
  await tab.clickInReader('#model-cancel');
  await tab.waitInReader(says, 'Made by your browser’s model');
});
