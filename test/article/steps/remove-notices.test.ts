import { removeNotices } from '../../../src/article/steps/remove-notices.ts';
import { draftOf, htmlIn, prose } from '../../support/page.ts';

const TEXT = '河水在夜里上涨，到中午又退了回去，两岸的居民都说从来没有见过这样的水。';
const PARAGRAPHS = `<p>${TEXT}</p>`.repeat(4);

function left(body: string): string {
  const draft = draftOf(body);
  removeNotices(draft);
  return htmlIn(draft.root);
}

test.each([
  '<p>（责编：王五）</p>',
  '<p>【责任编辑:王五】</p>',
  '<p>责任编辑：王五 校对：赵六</p>',
  '<p>（编辑 王五）</p>',
  '<p>下一篇文章：<a href="/2">桥</a></p>',
  '<p>- END -</p>',
  '<p>請繼續往下閱讀...</p>',
])('%s goes from within a text', (line) => expect(left(PARAGRAPHS + line + PARAGRAPHS)).toBe(PARAGRAPHS + PARAGRAPHS));

test.each([
  '<p>声明：本网转载的文章版权归原作者所有，如有侵权请联系删除。</p>',
  '<p>图片来源于网络，如有侵权请联系删除</p>',
  '<p>本内容为作者独立观点，不代表本站立场。未经允许不得转载。</p>',
  '<p>本网站所刊载信息，未经授权禁止转载，违者将依法追究法律责任。</p>',
  '<p>该文观点仅代表作者本人，本平台仅提供信息存储空间服务。</p>',
  '<p>长按识别二维码，关注河谷</p>',
  '<p>下載「河谷」App，隨時看新聞</p>',
  '<p>字号：大 中 小 打印 关闭</p>',
  '<p>分享到：微信 微博 QQ空间</p>',
  '<p>阅读(321)</p>',
  '<p>1,024 人赞同了该回答</p>',
  '<p>标签：<a href="/t">河</a></p>',
  '<div>공유하기 페이스북 트위터</div>',
  '<div>크게 작게 인쇄 스크랩 공감 12</div>',
  '<div>ツイート シェア はてブ LINE</div>',
  '<div>新規登録 ログイン</div>',
  '<p>記事に『リアクション』ができます。ご利用には会員登録が必要です。</p>',
  '<p>カテゴリーをフォローすると、記事をまとめて読めます。会員の方のみご利用いただけます。</p>',
  '<p>شارك فيسبوك تويتر</p>',
])('%s goes from the ends of a text, and not from within', (line) => {
  expect(left(line + PARAGRAPHS)).toBe(PARAGRAPHS);
  expect(left(PARAGRAPHS + line)).toBe(PARAGRAPHS);
  expect(left(PARAGRAPHS + line + PARAGRAPHS)).toBe(PARAGRAPHS + line + PARAGRAPHS);
});

test.each([
  '<p>发布时间：2022-10-10 作者：张三 来源：宣传部 摄影：李四 审核：王五 浏览次数：102</p>',
  '<p>เผยแพร่: 15 ม.ค. 2565 10:30 ปรับปรุง: 15 ม.ค. 2565 11:00 โดย: สมชาย ใจดี</p>',
  '<p>Yayınlanma: 11 Mayıs 2022 - 09:45 Güncelleme: 11 Mayıs 2022 - 10:02</p>',
  '<p>Δημοσιεύτηκε: 19 Οκτωβρίου 2022, 10:15 | Ενημερώθηκε: 20 Οκτωβρίου 2022</p>',
  '<p>تاريخ النشر: 05/11/2021 | بقلم هدى منصور</p>',
])('facts behind labels go from the head: %s', (line) => {
  expect(left(line + PARAGRAPHS)).toBe(PARAGRAPHS);
  expect(left(PARAGRAPHS + line)).toBe(PARAGRAPHS + line);
});

test.each([
  '<p>时间：五月三日上午</p>',
  '<p>来源不明的河水让人担心。</p>',
  '<p>编辑：是不是都这样？</p>',
  '<p>编辑部的故事</p>',
  '<p>声明发表之后，两岸的居民都松了一口气。</p>',
  '<h2>下一章的开始</h2>',
])('%s stays', (line) => expect(left(line + PARAGRAPHS + line)).toBe(line + PARAGRAPHS + line));

test('who edited a text goes from the end of its last paragraph, and loose lines between boxes go', () => {
  expect(left(`${PARAGRAPHS}<p>${TEXT}（责任编辑：王五）</p>`)).toBe(`${PARAGRAPHS}<p>${TEXT}</p>`);
  expect(left(`<div><div>${PARAGRAPHS}</div>(责任编辑：admin)</div>`)).toBe(`<div><div>${PARAGRAPHS}</div></div>`);
});

test('what readers have written goes with the line over it, unless it is most of the text', () => {
  const comments = '<div>精选留言</div><ul><li>读中学的时候也有这样一家店，后来再也找不到了。</li></ul>';
  expect(left(PARAGRAPHS + comments)).toBe(`${PARAGRAPHS}<ul></ul>`);
  expect(left(`<p>${TEXT}</p><p>评论区</p>${PARAGRAPHS}`)).toContain('评论区');
});

test('the card of the author goes, and the record of an office', () => {
  const card = '<h4>この記事を書いた人</h4><p>藤井修</p><p>フリーライター。</p>';
  expect(left(PARAGRAPHS + card)).toBe(PARAGRAPHS);
  const record = '<table border="1"><tbody><tr><td>索引号</td><td>0123/2021</td></tr></tbody></table>';
  expect(left(record + PARAGRAPHS)).toBe(PARAGRAPHS);
});

test('a text in Latin letters is left alone', () => {
  const text = `<p>Facebook Twitter</p>${prose(1)}${prose(2)}`;
  expect(left(text)).toBe(text);
});
