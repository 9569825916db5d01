import { readFileSync } from 'node:fs';
import { textsInCode } from '../support/texts-in-code.ts';

/** What a language says, by key; English stands in the code. */
export function textsOf(language: string): Readonly<Record<string, string>> {
  const own = JSON.parse(readFileSync(`src/locales/${language}.json`, 'utf8')) as Record<string, string>;
  return language === 'en' ? { ...Object.fromEntries(textsInCode().texts), ...own } : own;
}

/**
 * A page of news as many are, in a language: the story of the welcome page with a picture, and around it a menu, share
 * buttons, a rail, an appeal and a bar at the foot. All words are our own.
 */
export function samplePage(texts: Readonly<Record<string, string>>): string {
  const say = (key: string): string => escaped(texts[key] ?? '');
  const stories = ['trialStoryOne', 'trialStoryTwo', 'trialStoryThree'].map(
    (key, index) =>
      `<li><a href="/${index}"><img src="/teaser-${index + 1}-300x170.png" alt="" width="300" height="170">${say(key)}</a></li>`,
  );
  const menu = ['trialShelf', 'trialEvening'].map((key) => `<a href="/${key}">${say(key)}</a>`);
  return `<!doctype html>
<html lang="${say('interfaceLanguage')}" dir="${say('interfaceDirection')}">
<head>
<meta charset="utf-8">
<title>${say('trialTitle')}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${say('trialTitle')}">
<style>${STYLES}</style>
</head>
<body class="single-post">
<header class="site-header"><strong>The Last Stop</strong><nav>${menu.join('')}</nav></header>
<div class="columns">
<article class="post">
<h1>${say('trialTitle')}</h1>
<p class="byline"><time datetime="2026-03-14">${new Intl.DateTimeFormat(texts['interfaceLanguage'], { dateStyle: 'long' }).format(new Date('2026-03-14T12:00'))}</time></p>
<div class="share-bar">${['f', 'X', '@', '+'].map((sign) => `<a href="#${sign}">${sign} ${say('trialShare')}</a>`).join('')}</div>
<div class="entry-content">
<figure><img src="/old-last-stop-1200x560.png" alt="" width="1200" height="560"></figure>
<p>${say('trialFirst')}</p>
<p>${say('trialSecond')}</p>
<h2>${say('trialShelf')}</h2>
<p>${say('trialThird')}</p>
<h2>${say('trialEvening')}</h2>
<p>${say('trialFourth')}</p>
</div>
</article>
<aside class="sidebar rail"><h3>${say('trialMiss')}</h3><ul>${stories.join('')}</ul></aside>
</div>
<div class="newsletter-signup newsletter-bar" role="complementary"><p>${say('trialLetter')}</p>
<form action="/newsletter"><input type="email" placeholder="@" aria-label="@"><button>${say('trialSignUp')}</button></form></div>
</body>
</html>`;
}

const STYLES = `
body { margin: 0; font: 15px/1.45 'DejaVu Sans', Arial, sans-serif; color: #222; background: #fff; }
.site-header { display: flex; gap: 24px; align-items: center; padding: 14px 28px; color: #fff; background: #8f1d2c; }
.site-header strong { flex: none; font-size: 22px; }
.site-header nav { display: flex; gap: 18px; overflow: hidden; white-space: nowrap; font-size: 13px; }
.site-header a { color: #fff; text-decoration: none; }
.columns { display: flex; gap: 28px; padding: 20px 28px 160px; }
.post { flex: 1; min-width: 0; }
.post h1 { margin: 0 0 8px; font-size: 30px; line-height: 1.2; }
.byline { margin: 0 0 12px; color: #666; }
.share-bar { display: flex; flex-wrap: wrap; gap: 6px; margin-block-end: 14px; }
.share-bar a { padding: 6px 12px; color: #fff; background: #2b5ea7; border-radius: 3px; font-size: 12px; text-decoration: none; }
.post figure { margin: 0 0 12px; }
.post img { width: 100%; height: auto; }
.rail { flex: none; width: 240px; padding-inline-start: 20px; border-inline-start: 4px solid #8f1d2c; }
.rail h3 { margin: 0 0 10px; text-transform: uppercase; }
.rail ul { margin: 0; padding: 0; list-style: none; }
.rail li { margin-block-end: 18px; font-weight: 700; }
.rail img { display: block; width: 100%; height: auto; margin-block-end: 6px; }
.rail a { color: #2b5ea7; }
.newsletter-bar { position: fixed; inset: auto 0 0 0; display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center;
  justify-content: space-between; padding: 18px 28px; background: #f5c542; box-shadow: 0 -4px 16px #0004; }
.newsletter-bar p { margin: 0; font-weight: 700; }
.newsletter-bar input { padding: 8px; } .newsletter-bar button { padding: 9px 18px; }
@media (max-width: 700px) { .rail { width: 150px; padding-inline-start: 12px; } .columns { gap: 16px; padding-inline: 16px; }
  .post h1 { font-size: 24px; } }
`;

/** A text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
