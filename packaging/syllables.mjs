// The patterns by which words are divided into syllables: those of the package hyphen, which come from TeX's hyph-utf8.
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

const MIT = 'MIT';
const LPPL = 'LPPL';

/**
 * Patterns that are shipped, by the plain tag of their language: file of the package, licence, and its notice. Where
 * several licences are offered, this is the one that is used. Those for Indonesian are left out: they are under the GNU GPL.
 */
const PATTERNS = {
  bn: { file: 'bn', licence: MIT, notice: 'Copyright (C) 2016 Santhosh Thottingal' },
  de: { file: 'de-1996', licence: MIT, notice: 'Copyright (c) 2013-2024 Deutschsprachige Trennmustermannschaft' },
  en: { file: 'en-us', licence: 'FSFAP', notice: 'Copyright (C) 1990, 2004, 2005 Gerard D.C. Kuiken' },
  es: { file: 'es', licence: MIT, notice: 'Copyright (C) 1993, 1997 Javier Bezos, 2001-2019 Javier Bezos, CervanTeX' },
  fr: {
    file: 'fr',
    licence: MIT,
    notice: 'Copyright (C) 1994-2002 Daniel Flipo, Bernard Gaulle, 2016 Arthur Reutenauer',
  },
  hi: { file: 'hi', licence: MIT, notice: 'Copyright (C) 2016 Santhosh Thottingal' },
  it: { file: 'it', licence: MIT, notice: 'Copyright (C) 2008-2011 Claudio Beccari' },
  nl: { file: 'nl', licence: MIT, notice: 'Copyright (C) 1996 Piet Tutelaers' },
  pl: {
    file: 'pl',
    licence: MIT,
    notice: 'Copyright (C) 1987-1995 Hanna Kołodziejska, Bogusław Jackowski, Marek Ryćko',
  },
  pt: {
    file: 'pt',
    licence: 'BSD-3-Clause',
    notice:
      'Copyright (C) 1987, 1994, 1996, 2015 Pedro J. de Rezende, 1996, 2015 J. Joao Dias Almeida, 2024 Leonardo Araujo and Aline Benevides',
  },
  ru: { file: 'ru', licence: LPPL, notice: 'Copyright (C) 1999-2003 Alexander I. Lebedev' },
  tr: {
    file: 'tr',
    licence: LPPL,
    notice:
      'Copyright (C) 1987 Pierre A. MacKay, 2008, 2011 TUG. Authors: Pierre A. MacKay, H. Turgut Uyar, S. Ekin Kocabas, Mojca Miklavec',
  },
  uk: { file: 'uk', licence: MIT, notice: 'Copyright (C) 1998-2001 Maksym Polyakov' },
};

/** Writes the patterns into a build, a file for each language. */
export async function writeSyllables(out) {
  const folder = path.join(out, 'syllables');
  await mkdir(folder, { recursive: true });
  for (const [language, { file }] of Object.entries(PATTERNS)) {
    const patterns = require(`hyphen/patterns/${file}.js`);
    await writeFile(path.join(folder, `${language}.json`), JSON.stringify(patterns));
  }
}

/** The notices in Markdown that the licences of the patterns ask for. */
export function syllableNotices() {
  const rows = Object.entries(PATTERNS).map(([language, { licence, notice }]) => {
    return `- \`syllables/${language}.json\`: ${licence}. ${notice}.`;
  });
  return [
    '## Patterns of syllables',
    'Made from TeX’s [hyph-utf8](https://www.hyphenation.org/), in another form by the package hyphen, and changed by ' +
      'Lectern in that they are JSON. A file named hyph-LANGUAGE.tex there is the original of each.',
    rows.join('\n'),
    'LPPL is the [LaTeX Project Public License](https://www.latex-project.org/lppl/). The terms of the others:',
    ...Object.entries(TERMS).map(([licence, terms]) => `${licence}:\n\n\`\`\`text\n${terms}\n\`\`\``),
  ].join('\n\n');
}

const TERMS = {
  [MIT]: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  FSFAP: `Copying and distribution of this file, with or without modification, are permitted in any medium without royalty
provided the copyright notice and this notice are preserved.`,
  'BSD-3-Clause': `Redistribution and use in source and binary forms, with or without modification, are permitted provided
that the following conditions are met:

* Redistributions of source code must retain the above copyright notice, this list of conditions and the following
  disclaimer.
* Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
  disclaimer in the documentation and/or other materials provided with the distribution.
* Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products
  derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF
THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`,
};
