import { type Typeface, typefaces } from '../../settings/type/fonts.ts';
import { browser } from '../../shared/browser.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { type Section, wholeSection } from './section.ts';

/** Builds the section with the version, the documents, and the licences of Lectern and of all that comes with it. */
export function aboutSection(): Section {
  const { version } = browser.runtime.getManifest();
  return wholeSection(
    'about',
    text('optionsAbout', 'About Lectern'),
    element('p', {}, text('aboutVersion', 'Version $1', version)),
    element('p', {}, text('aboutLanguage', 'Lectern uses the language of your browser.')),
    element('p', {}, link('LICENSE.txt', text('aboutLicence', 'Free software under the $1', 'Apache License 2.0'))),
    element('ul', { class: 'licences' }, ...documents(version).map((each) => element('li', {}, each))),
    element('h3', {}, text('aboutFonts', 'Typeface licences')),
    element(
      'p',
      {},
      text(
        'aboutFontsLine',
        'These typefaces come with Lectern under the $1. Each name links to its licence.',
        'SIL Open Font License',
      ),
    ),
    element('ul', { class: 'licences' }, ...shipped().map(fontLicence)),
  );
}

/** Links to the documents that come with Lectern, which are in English. */
function documents(version: string): HTMLElement[] {
  const links = [
    link('changes.html', text('aboutChanges', 'What’s new in version $1', version)),
    link('privacy.html', text('aboutPrivacy', 'Privacy')),
    link('security.html', text('aboutSecurity', 'Security')),
    link('third-party.html', text('aboutNotices', 'Third-party software and typefaces, with licences')),
  ];
  for (const each of links) each.hreflang = 'en';
  return links;
}

function shipped(): Typeface[] {
  return Object.values<Typeface>(typefaces).filter(({ stem }) => stem);
}

function fontLicence({ label, latin, generic, stem }: Typeface): HTMLElement {
  const made = link(`fonts/${stem}.LICENSE.txt`, label());
  made.style.setProperty('font-family', `${latin}, ${generic}`);
  return element('li', {}, made);
}

function link(file: string, words: string): HTMLAnchorElement {
  return element('a', { href: file, target: '_blank' }, words);
}
