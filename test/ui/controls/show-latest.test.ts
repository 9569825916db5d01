import { showLatest } from '../../../src/ui/controls/show-latest.ts';

/** Questions that are answered by hand. */
function questions() {
  const answers: ((answer: string) => void)[] = [];
  return { answers, ask: () => new Promise<string>((answer) => answers.push(answer)) };
}

test('an older answer that comes later is not shown', async () => {
  const { answers, ask } = questions();
  const shown: string[] = [];
  const show = showLatest(ask, (answer) => shown.push(answer), new AbortController().signal);
  const both = [show(), show()];
  answers[1]?.('newer');
  answers[0]?.('older');
  await Promise.all(both);
  expect(shown).toEqual(['newer']);
});

test('each answer is shown that comes before the next question', async () => {
  const shown: string[] = [];
  const texts = ['one', 'two'];
  const show = showLatest(
    async () => texts[shown.length] ?? '',
    (answer) => shown.push(answer),
    new AbortController().signal,
  );
  await show();
  await show();
  expect(shown).toEqual(texts);
});

test('nothing is shown after the end', async () => {
  const { answers, ask } = questions();
  const shown: string[] = [];
  const end = new AbortController();
  const asked = showLatest(ask, (answer) => shown.push(answer), end.signal)();
  end.abort();
  answers[0]?.('late');
  await asked;
  expect(shown).toEqual([]);
});

test('who asks hears of a failure', async () => {
  const fail = () => Promise.reject(new Error('no answer'));
  await expect(showLatest(fail, () => undefined, new AbortController().signal)()).rejects.toThrow('no answer');
});
