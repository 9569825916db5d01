import { callText, described, until } from './wait.ts';

/** What the popups of both browsers share: waiting for what shows in them, and for their end. */
export abstract class BrowserPopup {
  abstract evaluate<Args extends readonly unknown[], Result>(
    look: ((...args: Args) => Result | Promise<Result>) | string,
    ...args: Args
  ): Promise<Result>;

  abstract isOpen(): Promise<boolean>;

  async waitFor<Args extends readonly unknown[]>(
    look: string | ((...args: Args) => unknown),
    ...args: Args
  ): Promise<void> {
    const script = typeof look === 'string' ? `document.querySelector(${JSON.stringify(look)})` : callText(look, args);
    const isTrue = () => this.evaluate<[], boolean>(`Promise.resolve(${script}).then(Boolean)`);
    await until(isTrue, described(look, args));
  }

  async waitClosed(): Promise<void> {
    await until(async () => !(await this.isOpen()), 'the popup to close');
  }
}
