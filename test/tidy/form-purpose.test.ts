import { type FormPurpose, formOf, purposeOf, shownFields } from '../../src/tidy/form-purpose.ts';

beforeAll(() => {
  // jsdom lays nothing out: everything is shown, in a box of its own.
  const box = { width: 9, height: 9 };
  Object.assign(Element.prototype, { checkVisibility: () => true, getBoundingClientRect: () => box });
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});

function purpose(form: string, isUnasked = false): FormPurpose {
  document.body.innerHTML = `<section>${form}</section>`;
  const [field] = shownFields(document.body);
  return field ? purposeOf(formOf(field), isUnasked) : 'other';
}

test.each([
  '<form><h3>Our newsletter</h3><input type="email"><button>Sign up</button></form>',
  '<form><p>A letter a week</p><input type="email"><button>Join</button><p>By signing up you agree to our terms.</p></form>',
  '<form class="mc4wp-form"><input name="EMAIL" placeholder="E-mail"><input type="submit" value="Go"></form>',
  '<form><p>Der Newsletter am Morgen</p><input name="vorname"><input type="email"><button>Abonnieren</button></form>',
  '<div><p>メルマガ登録</p><input type="text" placeholder="メールアドレス"><button>登録</button></div>',
  '<form><label>البريد <input name="a"></label><button>اشترك</button></form>',
  '<form><p>Bülten</p><input type="email" placeholder="Ankara için e-posta"><button>Abone ol</button></form>',
  '<form><input type="email"><label><input type="checkbox"> I agree</label><button>Subscribe</button></form>',
])('a form that takes an address to send to is a newsletter: %s', (form) => {
  expect(purpose(form)).toBe('newsletter');
});

test.each([
  '<form><input type="email"><input type="password"><button>Sign up</button></form>',
  '<form><input type="email" autocomplete="username"><button>Log in</button></form>',
  '<form><input type="search" name="q"><button>Search our newsletter</button></form>',
  '<form><input type="email"><input type="tel"><button>Subscribe</button></form>',
  '<form><h2>Kontakt</h2><input type="email"><textarea></textarea><button>Senden</button></form>',
  '<form><input type="email" name="mail"><input name="street"><button>Order</button></form>',
  '<form><input type="number"><button>Subscribe</button></form>',
  '<form><h2>Spende</h2><input type="email"><button>20 €</button></form>',
  '<form><input type="email"><button>Continue</button></form>',
])('a form for anything else is none: %s', (form) => {
  expect(purpose(form)).toBe('other');
});

test('fields in a shadow tree are those of the box around it', () => {
  document.body.innerHTML = '<div><x-login></x-login></div>';
  const root = (document.querySelector('x-login') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = '<input type="password">';
  expect(shownFields(document.body.firstElementChild as Element)).toEqual([root.firstElementChild]);
});

test('a form with a long field is for comments by its words alone', () => {
  expect(purpose('<form id="commentform"><textarea></textarea><button>Post</button></form>')).toBe('comment');
  expect(purpose('<form><label>Ihr Kommentar <textarea></textarea></label></form>')).toBe('comment');
  expect(purpose('<form class="reply"><textarea></textarea><button>Send</button></form>')).toBe('other');
});

test('in a box that nobody asked for one line takes an address, unless it is to log in or to search', () => {
  expect(purpose('<div><p>Every Friday</p><input placeholder="Your address"><button>Join</button></div>', true)).toBe(
    'newsletter',
  );
  expect(purpose('<div><p>Every Friday</p><input placeholder="Your address"><button>Join</button></div>')).toBe(
    'other',
  );
  expect(purpose('<form><input name="user"><button>Log in</button></form>', true)).toBe('other');
  expect(purpose('<form><input name="q" placeholder="Search"><button>Go</button></form>', true)).toBe('other');
});
