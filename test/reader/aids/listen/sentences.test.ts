import { sentencesOf } from '../../../../src/reader/aids/listen/sentences.ts';

const cut = (text: string, language: string) =>
  sentencesOf(text, language).map((stretch) => text.slice(...stretch).trim());

test.each([
  ['en', ['Dr. Smith met Mr. J. Jones at St. Mark’s.', 'He left.']],
  ['en', ['It opened in May.', '12 lamps were lit.', 'iPhone sales fell.', 'No. 7 stayed dark.']],
  ['en', ['“Is it open?” she asked.', '“It is.”', 'They went in.']],
  ['en', ['It opened on Oct. 3, 2020, at 10:30 a.m.', 'He left in Sept. 2021.', 'Nobody else did.']],
  ['en', ['Nobody said no.', 'He left with Nos. 3 and 4.', '“No.', 'Not today.”']],
  ['tr', ['No. 5 kapalı.', 'Dr. Kaya geldi.']],
  ['de', ['Am 3. Oktober kam Dr. Weber, z. B. mit Frau Prof. Klein.', 'Danach war Schluss.']],
  ['de', ['Der Zug kam um 9.30 Uhr.', '14 Leute stiegen ein.']],
  ['fr', ['Il arrive le 3 févr. 2021.', 'Il est tard.']],
  ['fr', ['M. Dupont arrive.', '« Il est tard », dit-il.']],
  ['ja', ['橋が開いた。', '「もう遅い」と彼は言った。', '次の日は雨だった。']],
  ['zh', ['桥开了。', '“太晚了！”', '他说。']],
  ['ar', ['فُتح الجسر صباح اليوم.', 'هل تأخر العمال؟', 'لا أحد يعرف.']],
])('%s: %j', (language, sentences) => {
  expect(cut(sentences.join(language === 'ja' || language === 'zh' ? '' : ' '), language)).toEqual(sentences);
});

test('Thai, which marks no end of a sentence, is one sentence up to a line that ends', () => {
  expect(cut('สะพานเปิดแล้วเมื่อเช้านี้ คนงานกลับบ้าน', 'th')).toHaveLength(1);
});

test('a bracket that opens a Japanese quotation begins the next sentence', () => {
  const text = '彼は立った。「行こう」。';
  expect(sentencesOf(text, 'ja').map((stretch) => text.slice(...stretch))).toEqual(['彼は立った。', '「行こう」。']);
});

test('a language that no browser knows is no fault', () => {
  expect(cut('One. Two.', 'x-!')).toEqual(['One.', 'Two.']);
});

test('nothing of a text is lost between sentences, whatever stands in it', () => {
  const text = ' (1) It rained… — 3.5 mm! Then: "No. 5"? 「雨」。 ';
  const stretches = sentencesOf(text, 'en');
  for (const [at, [from]] of stretches.entries()) if (at > 0) expect(from).toBe(stretches[at - 1]?.[1]);
});
