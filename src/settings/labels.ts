import { text } from '../shared/text.ts';
import type { SettingName, Settings, schema } from './schema.ts';
import { typefaces } from './type/fonts.ts';

/*
 * The names of the settings and of their choices, apart from the schema: the scripts in pages of the web and the
 * background read settings and show none.
 */

type Words = () => string;

/** Name of each setting for the user, in the user's language. */
export const labels: Readonly<Record<SettingName, Words>> = {
  size: () => text('settingSize', 'Text size'),
  lineHeight: () => text('settingLineHeight', 'Line height'),
  width: () => text('settingWidth', 'Width'),
  theme: () => text('settingTheme', 'Theme'),
  ownBackground: () => text('settingOwnBackground', 'Background'),
  ownText: () => text('settingOwnText', 'Text'),
  ownLink: () => text('settingOwnLink', 'Links'),
  typeface: () => text('settingTypeface', 'Typeface'),
  fontName: () => text('settingFontName', 'Name of your font'),
  contrast: () => text('settingContrast', 'Contrast'),
  weight: () => text('settingWeight', 'Weight'),
  spacing: () => text('settingSpacing', 'Letter and word spacing'),
  paragraphSpacing: () => text('settingParagraphSpacing', 'Paragraph spacing'),
  indent: () => text('settingIndent', 'Indent'),
  letterSpacing: () => text('settingLetterSpacing', 'Letter spacing'),
  wordSpacing: () => text('settingWordSpacing', 'Word spacing'),
  alignment: () => text('settingAlignment', 'Alignment'),
  hyphenation: () => text('settingHyphenation', 'Hyphenate'),
  headingTypeface: () => text('settingHeadingTypeface', 'Headings'),
  headingFontName: () => text('settingHeadingFontName', 'Name of your heading font'),
  codeTypeface: () => text('settingCodeTypeface', 'Code'),
  codeFontName: () => text('settingCodeFontName', 'Name of your code font'),
  images: () => text('settingImages', 'Images'),
  links: () => text('settingLinks', 'Links in text'),
  pages: () => text('settingPages', 'Load all pages of an article'),
  cleanLinks: () => text('settingCleanLinks', 'Remove tracking from links'),
  printLinks: () => text('settingPrintLinks', 'Print link addresses at the end'),
  printMarks: () => text('settingPrintMarks', 'Print my highlights and notes'),
  keepPlaces: () => text('settingPlaces', 'Remember where I stopped reading'),
  opensAtOnce: () => text('settingOpensAtOnce', 'The toolbar button opens the reader at once'),
  staysReading: () => text('settingStaysReading', 'Open links from the reader in the reader'),
  singleKeys: () => text('settingSingleKeys', 'Use single keys'),
  readerKeys: () => text('groupKeys', 'Keys in the reader'),
  hideRelated: () => text('hideRelated', 'Related and next stories'),
  hideMostRead: () => text('hideMostRead', 'Most read and latest'),
  hideNewsletter: () => text('hideNewsletter', 'Newsletter and donation requests'),
  hideShare: () => text('hideShare', 'Share and follow buttons'),
  hideComments: () => text('hideComments', 'Comments'),
  hidePlayers: () => text('hidePlayers', 'Players you didn’t start'),
  hideConsent: () => text('hideConsent', 'Cookie and consent banners'),
  hidePrompts: () => text('hidePrompts', 'App and notification prompts'),
  hideSummaries: () => text('hideSummaries', 'AI summaries and voices'),
  hideSidebars: () => text('hideSidebars', 'Sidebars'),
  hideAdvertisements: () => text('hideAdvertisements', 'Ads'),
};

/** Names of settings with choices. */
type ChoiceName = {
  [Name in SettingName]: (typeof schema)[Name] extends { readonly kind: 'choice' } ? Name : never;
}[SettingName];

const sameAsText: Words = () => text('typefaceSame', 'Same as text');
const named: Words = () => text('typefaceNamed', 'Your font…');

const typefaceLabels = {
  serif: typefaces.serif.label,
  sans: typefaces.sans.label,
  monospace: typefaces.monospace.label,
  literata: typefaces.literata.label,
  sourceSerif: typefaces.sourceSerif.label,
  inter: typefaces.inter.label,
  atkinson: typefaces.atkinson.label,
  lexend: typefaces.lexend.label,
  openDyslexic: typefaces.openDyslexic.label,
  named,
};

const choiceLabels: { readonly [Name in ChoiceName]: Readonly<Record<Settings[Name], Words>> } = {
  theme: {
    system: () => text('themeSystem', 'System'),
    light: () => text('themeLight', 'Light'),
    paper: () => text('themePaper', 'Paper'),
    sepia: () => text('themeSepia', 'Sepia'),
    grey: () => text('themeGrey', 'Grey'),
    dark: () => text('themeDark', 'Dark'),
    black: () => text('themeBlack', 'Black'),
    highContrastLight: () => text('themeHighContrastLight', 'High contrast light'),
    highContrastDark: () => text('themeHighContrastDark', 'High contrast dark'),
    own: () => text('themeOwn', 'Custom'),
  },
  typeface: typefaceLabels,
  headingTypeface: { same: sameAsText, ...typefaceLabels },
  codeTypeface: { monospace: typefaces.monospace.label, same: sameAsText, named },
  alignment: {
    start: () => text('alignmentStart', 'Left'),
    justify: () => text('alignmentJustify', 'Justified'),
  },
  images: {
    show: () => text('imagesShow', 'Show'),
    soften: () => text('imagesSoften', 'Dim in dark themes'),
    hide: () => text('imagesHide', 'Show when clicked'),
  },
  links: {
    underlined: () => text('linksUnderlined', 'Underlined'),
    plain: () => text('linksPlain', 'Colour only'),
    hidden: () => text('linksHidden', 'Same as text'),
  },
};

/**
 * Gives the name of a choice for the user, in the user's language.
 * @param name Name of a setting with choices.
 * @param choice One of its choices.
 * @returns The choice itself where the setting has no such choice.
 */
export function choiceLabel(name: SettingName, choice: string): string {
  const ofSetting: Readonly<Record<string, Words>> = (name in choiceLabels && choiceLabels[name as ChoiceName]) || {};
  return ofSetting[choice]?.() ?? choice;
}
