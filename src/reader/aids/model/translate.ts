import { text } from '../../../shared/text.ts';
import { element } from '../../../ui/controls/element.ts';
import { standAtFoot } from '../bars/stand-at-foot.ts';
import { placeSentence } from '../place-sentence.ts';
import { explained, ModelError, makeModel, type TranslatorModel } from './browser-model.ts';
import { firstTarget, isSame, languageOf, targetLanguages } from './languages.ts';
import { downloadSentence, type ModelBar, madeBySentence, modelBar, problemSentence } from './model-bar.ts';
import { nextToTranslate, paragraphsToTranslate, removeTranslations, showTranslation } from './translated-text.ts';

/** Reader in which paragraphs are translated by the browser's model. */
export class TranslatingReader {
  readonly #dialog: HTMLElement;
  readonly #ending = new AbortController();
  readonly #bar: ModelBar;
  readonly #one = button('translate-one', text('translateOne', 'This paragraph'), () => void this.translateOne());
  readonly #models = new Map<string, Promise<TranslatorModel>>();
  #target: string;
  #work = new AbortController();

  /**
   * @param dialog The reader's dialog.
   * @param signal Ends it.
   * @param ended Called at its end.
   */
  constructor(dialog: HTMLElement, signal: AbortSignal, ended: () => void) {
    this.#dialog = dialog;
    this.#target = firstTarget(dialog.querySelector('article')?.lang ?? '', navigator.languages);
    const all = button('translate-all', text('translateAll', 'Whole article'), () => void this.#translateAll());
    const name = text('translate', 'Translate');
    this.#bar = modelBar(name, () => this.end(), this.#targetField(), this.#one, all);
    signal.addEventListener('abort', () => this.end(), { signal: this.#ending.signal });
    this.#ending.signal.addEventListener('abort', ended);
  }

  /** Show the bar; nothing is translated before the next press. */
  start(): void {
    standAtFoot(this.#dialog, this.#bar.element);
    this.#bar.say(madeBySentence());
    this.#one.focus({ preventScroll: true });
  }

  /** Translate the paragraph that is selected or read, or the next that has no translation. Never rejects. */
  async translateOne(): Promise<void> {
    const next = nextToTranslate(this.#dialog);
    if (!next) return;
    await this.#begin((signal) => this.#translate(next, true, signal));
  }

  /** Take everything away again. */
  end(): void {
    if (this.#ending.signal.aborted) return;
    this.#work.abort();
    removeTranslations(this.#dialog);
    for (const model of this.#models.values()) {
      model.then(
        (made) => made.destroy?.(),
        () => undefined,
      );
    }
    this.#bar.element.remove();
    this.#ending.abort();
    this.#dialog.querySelector<HTMLElement>('article')?.focus({ preventScroll: true });
  }

  async #translateAll(): Promise<void> {
    const paragraphs = paragraphsToTranslate(this.#dialog);
    await this.#begin(async (signal) => {
      for (const [at, paragraph] of paragraphs.entries()) {
        this.#bar.say(placeSentence(at + 1, paragraphs.length));
        try {
          await this.#translate(paragraph, false, signal);
        } catch (error) {
          // Quotations of others may be in it already.
          if (!(error instanceof ModelError) || error.problem !== 'same language' || paragraphs.length === 1)
            throw error;
        }
      }
    });
  }

  /** Does some work in the place of what was going on, and says how it ends. */
  async #begin(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#work.abort();
    const own = new AbortController();
    const { signal } = own;
    this.#work = own;
    this.#bar.showWork(() => own.abort());
    const sentence = await work(signal).then(
      () => madeBySentence(),
      (error) => (error instanceof ModelError ? problemSentence(error.problem) : madeBySentence()),
    );
    if (this.#work.signal !== signal) return;
    this.#bar.say(sentence);
    this.#bar.showWork();
  }

  async #translate(paragraph: HTMLElement, isAsked: boolean, signal: AbortSignal): Promise<void> {
    const progress = (part: number | 'stalled') => this.#bar.say(downloadSentence(part));
    const sourceLanguage = await languageOf(paragraph, progress, signal);
    const targetLanguage = this.#target;
    if (isSame(sourceLanguage, targetLanguage)) throw new ModelError('same language');
    const pair = { sourceLanguage, targetLanguage };
    const key = `${sourceLanguage} ${targetLanguage}`;
    const making = this.#models.get(key) ?? makeModel('Translator', pair, progress, signal);
    this.#models.set(key, making);
    making.catch(() => this.#models.delete(key));
    const model = await making;
    const words = paragraph.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const translated = await explained(() => model.translate(words, { signal }), signal);
    showTranslation(paragraph, translated, targetLanguage, isAsked);
  }

  #targetField(): HTMLElement {
    const options = targetLanguages().map(([tag, name]) =>
      element('option', { value: tag, selected: tag === this.#target }, name),
    );
    const name = text('translateTo', 'Translate into');
    const select = element('select', { id: 'translate-target', 'aria-label': name, title: name }, ...options);
    select.addEventListener('change', () => {
      this.#target = select.value;
      this.#work.abort();
      removeTranslations(this.#dialog);
    });
    return select;
  }
}

function button(id: string, name: string, press: () => void): HTMLElement {
  const made = element('button', { type: 'button', id }, name);
  made.addEventListener('click', press);
  return made;
}
