import { eastAsianAuthors } from '../../../../src/article/facts/authors/east-asian-authors.ts';
import { growth, MAX_GROWTH } from '../../../support/growth.ts';
import { pageOf } from '../../../support/page.ts';

const PARAGRAPH = '河水在夜里上涨，到中午又退了回去，两岸的居民都说从来没有见过这样的水。';

function namesIn(body: string) {
  const page = pageOf(`<nav>作者：李四</nav><h1>河水上涨</h1>${body}<p>${PARAGRAPH}</p>`);
  return eastAsianAuthors(page, page.querySelector('h1') ?? undefined);
}

test.each([
  ['<p>作者：张三</p>', ['张三']],
  ['<p>2024年5月3日 10:20　来源：河谷日报　作者：张三 李四</p>', ['张三', '李四']],
  ['<p><span>来源：</span><a>河谷日报</a> <span>作者：</span><a>张三</a></p>', ['张三']],
  ['<p>文/张三</p>', ['张三']],
  ['<p><b>文章作者:</b> <a>张三</a></p>', ['张三']],
  ['<p>文｜阿依古丽·买买提</p>', ['阿依古丽·买买提']],
  ['<p>撰文：张 三</p>', ['张三']],
  ['<p>本报记者 张三、李四</p>', ['张三', '李四']],
  ['<p>（记者 张三 通讯员 李四）</p>', ['张三', '李四']],
  ['<p>河谷社河口5月3日电（记者张三、李四）河水在夜里上涨。</p>', ['张三', '李四']],
  ['<p>作者 | 张三 编辑 | 李四</p>', ['张三']],
  ['<p>作者：river_watch 2024-05-03</p>', ['river_watch']],
  ['<p>作者：Ada Reed<br>河边</p>', ['Ada Reed']],
  ['<p>文：小暮ひさのり</p>', ['小暮ひさのり']],
  ['<p lang="ja">著者：さとう 花子</p>', ['さとう', '花子']],
  ['<p>（文・佐藤花子、写真・鈴木一郎）</p>', ['佐藤花子']],
  ['<p>記者李文華／山谷報導</p>', ['李文華']],
  ['<p>記者李文華／報導</p>', ['李文華']],
  ['<p>［佐藤花子，谷新聞社］</p>', ['佐藤花子']],
  ['<p>ライター：佐藤花子</p>', ['佐藤花子']],
  ['<p>執筆者：佐藤花子</p>', ['佐藤花子']],
  ['<p>撰文者：李文華</p>', ['李文華']],
  ['<p>작성자: 김하늘</p>', ['김하늘']],
  ['<p>글·사진 김하늘</p>', ['김하늘']],
  ['<p>〔記者李文華、張海燕／台北報導〕河水一夜上漲。</p>', ['李文華', '張海燕']],
  ['<p>홍길동 기자 hong@river.example</p>', ['홍길동']],
  ['<p>■本报记者 张三</p>', ['张三']],
  ['<p>河谷新闻记者 张三</p>', ['张三']],
  ['<p>本报记者张三、李四</p>', ['张三', '李四']],
  ['<span>河谷日報 / 記者</span><a>陳怡君</a>／台北報導', ['陳怡君']],
  ['<p>（記者林志遠攝）</p><p>〔記者李文華／山谷報導〕河水上漲。</p>', ['李文華']],
  ['<p>作者：张三，写字的人，现居河口。</p>', ['张三']],
  ['<p>作者：张三，李四</p>', ['张三', '李四']],
  ['<p>采写/张三</p>', ['张三']],
  ['<p>河谷网河口10月8日电 (李硕)河水在夜里上涨。</p>', ['李硕']],
  ['<p>（河谷社記者王小明台北3日電）河水上漲。</p>', ['王小明']],
  ['<p>记者｜苏琪 编导｜陈默 摄像｜李海</p>', ['苏琪']],
  ['<p>作家：吴声</p>', ['吴声']],
])('%s names %j', (body, names) => expect(namesIn(body).authors).toEqual(names));

test.each([
  ['<p>来源：河谷日报</p><p>责任编辑：王五</p>', ['王五']],
  ['<p>来源：河谷日报 2024-05-03</p>', ['河谷日报']],
  ['<p>（责编：王五、赵六）</p>', ['王五', '赵六']],
  ['<p>责任编辑：冷雨 SN098</p>', ['冷雨']],
  ['<p>责任编辑：孙倩_NB12345</p>', ['孙倩']],
  ['<p>稿源： <em>河谷社</em></p>', ['河谷社']],
])('%s names no author, but %j', (body, names) => expect(namesIn(body)).toEqual({ authors: [], others: names }));

test.each([
  ['<span>河谷日报</span><span>2024-05-03 08:31</span>', '河谷日报'],
  ['<a>河谷</a><a>张三</a><span>·</span><span>2024-05-03 18:05</span>', '张三'],
  ['<span>原创</span><span>河边那点事</span><span>3小时前</span>', '河边那点事'],
  ['<a>木子</a><button>关注</button><time>2018.10.02 22:21:00</time>', '木子'],
  ['<a>石头记</a><p>积分</p><p>10</p><a>发消息</a><em>发表于 2018-7-22 19:03</em>', '石头记'],
  ['<span>张三</span><span>05-06 08:30</span><p>责任编辑：王五</p>', '张三'],
  ['<span>河谷日报</span><span>05-06 08:30</span><p>责任编辑：王五</p>', '王五'],
])('%s names an account beside the date, without a label', (body, name) =>
  expect(namesIn(body)).toEqual({ authors: [], others: [name] }),
);

test('the card of an account above the title names it', () => {
  const page = pageOf(
    `<h4>泥土科学</h4><p>文章</p><p>1.2万</p><a>查看TA的文章&gt;</a><h1>河水上涨</h1><p>${PARAGRAPH}</p>`,
  );
  expect(eastAsianAuthors(page, page.querySelector('h1') as Element).others).toEqual(['泥土科学']);
});

test.each([
  '<p>河谷社记者 才扬 摄</p>',
  '<p>作者：admin</p>',
  '<div>오마당뉴스(시민기자)</div>',
  '<span>LV.12</span><div>2020-09-18 23:10</div>',
  '<p>记者：您做编辑多少年了？</p>',
  '<p>更新时间 2012年12月10日</p><ul><li>Facebook</li><li>人人</li><li>新浪微博</li><li>QQ空间</li></ul>',
  '<span>默认</span><span>超大</span><span>2024-05-03</span>',
  '<p>县政府办公室</p><p>2024年5月3日</p>',
  '<p>图片来源：视觉河谷</p>',
  '<p>作者 更多文章</p>',
  '<a>返回旧版</a>',
  '<p>作者认为，这条河从来没有这样涨过。</p>',
  '<p>新闻来源：</p>',
  '<a>ポスト</a><a>スクラップ</a><a>シェア</a><span>2024-05-03 10:20</span>',
  `<p>作者：${'很长的一段话没有名字'.repeat(20)}</p>`,
])('%s names nobody', (body) => expect(namesIn(body)).toEqual({ authors: [], others: [] }));

test('many labels take time in proportion to their number', () =>
  expect(growth((size) => namesIn('<p>编辑：一一一一一一</p>'.repeat(size)), 2000)).toBeLessThan(MAX_GROWTH));

test('a family name and a given name with a space between are one name in Japanese', () => {
  const page = pageOf('<h1>T</h1><p>著者：佐藤 花子</p>', '<title>水車と草地</title>');
  expect(eastAsianAuthors(page, undefined).authors).toEqual(['佐藤 花子']);
  const signed = pageOf('<h1>T</h1><p>水が夜のうちに上がった。</p><p>【佐藤花子】</p>', '<title>水車と草地</title>');
  expect(eastAsianAuthors(signed, undefined).authors).toEqual(['佐藤花子']);
  const heads = pageOf(
    '<h1>T</h1><h2>【写真で見る】</h2><p>水が上がった。</p><h2>【順番に読む】</h2><p>【佐藤さくら】</p>',
    '<title>水車と草地</title>',
  );
  expect(eastAsianAuthors(heads, undefined).authors).toEqual(['佐藤さくら']);
});

test.each([
  ['<a href="/categories/Reports/">Reports</a>', []],
  ['<a href="/t/1" rel="tag">城市</a>', []],
  ['<a href="/u/3">Reports</a>', ['Reports']],
])('beside the date %s leads to the accounts %j', (link, others) =>
  expect(namesIn(`<p><time>2024-10-11</time> ${link}</p>`)).toEqual({ authors: [], others }),
);
