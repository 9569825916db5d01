import { contactSheet } from './contact-sheet.ts';
import type { Picture } from './take-samples.ts';

const picture = (theme: string, typeface: string, browser: Picture['browser']): Picture => ({
  browser,
  version: `${browser} 1`,
  theme,
  typeface,
  file: `${browser}-${theme}-${typeface}.png`,
});

test('each theme has a row, in which the browsers stand side by side for each typeface', () => {
  document.documentElement.innerHTML = contactSheet([
    picture('Dark', 'Serif', 'chromium'),
    picture('Dark', 'Inter', 'chromium'),
    picture('Light', 'Serif', 'chromium'),
    picture('Dark', 'Serif', 'firefox'),
  ]);
  expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Dark', 'Light']);
  const [dark] = document.querySelectorAll('.row');
  const cells = [...(dark?.querySelectorAll('figure') ?? [])].map((figure) => [
    figure.querySelector('figcaption')?.textContent,
    ...[...figure.querySelectorAll('img')].map((image) => image.getAttribute('src')),
  ]);
  expect(cells).toEqual([
    ['Serif', 'chromium-Dark-Serif.png', 'firefox-Dark-Serif.png'],
    ['Inter', 'chromium-Dark-Inter.png'],
  ]);
});

test('names are text, whatever they hold', () => {
  document.documentElement.innerHTML = contactSheet([picture('<b>"&', 'Serif', 'firefox')]);
  expect(document.querySelector('h2')?.textContent).toBe('<b>"&');
  expect(document.querySelector('img')?.alt).toBe('<b>"&, Serif, firefox 1');
});
