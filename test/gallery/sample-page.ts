/** A page in four scripts, with what has a colour of its own: link, code, mark, caption, quotation, table. */
export const SAMPLE_PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Four hands at one desk</title></head>
<body>
<article>
<h1>Four hands at one desk</h1>
<p>Every morning the four of them open the same <a href="/letters">box of letters</a> and sort what the night has brought: bills,
thanks, complaints, and now and then a <mark>story that is worth the walk</mark>. Nobody remembers who began it, and nobody has asked
for it to end, although the desk has grown too small for all those elbows.</p>
<p>The oldest keeps the list with <code>sort --by=date</code>; the youngest would rather read, and mostly does, aloud and in all voices.</p>
<h2 lang="ru">Письма издалека</h2>
<p lang="ru">Самое длинное письмо пришло с севера: двенадцать страниц о реке, которая каждую весну меняет русло, и о мосте, который
всякий раз оказывается не там. Его читали вслух два вечера подряд, и <a href="/north">ответ</a> занял почти столько же.</p>
<h2 lang="ar" dir="rtl">رسائل من بعيد</h2>
<p lang="ar" dir="rtl">وصلت الرسالة القصيرة من الساحل: سطران عن المطر وسطر عن السفينة التي تأخرت ثلاثة أيام. قرأها الجميع مرة واحدة، ثم علّقوها
فوق <a href="/coast">المكتب</a> لأن خطها كان أجمل من أن يوضع في الصندوق.</p>
<h2 lang="zh">远方来信</h2>
<p lang="zh">最安静的一封信来自山里：写信的人只画了一扇窗，窗外是<a href="/hills">三棵树</a>和一条没有名字的小路。大家看了很久，最后决定照着画一扇窗，把它寄回去。</p>
<blockquote><p>Whoever writes by hand has already slowed down enough to be read.</p></blockquote>
</article>
</body>
</html>`;
