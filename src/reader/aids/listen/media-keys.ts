import { aside } from '../../../shared/aside.ts';
import { element } from '../../../ui/controls/element.ts';

/** Actions of the keys for media, on keyboards, headsets and lock screens. */
export interface MediaKeyActions {
  /** Play, or pause. */
  toggle(): void;
  step(unit: 'sentence' | 'paragraph', by: 1 | -1): void;
  end(): void;
}

/** The keys for media while an article is read aloud. */
export interface MediaKeys {
  /** Tell the system, which gives its keys to what plays. */
  showPlaying(isPlaying: boolean): void;
}

/** Seconds and samples per second of the sound. Browsers give no keys to sounds of 5 s or less. */
const SECONDS = 6;
const RATE = 8000;

/**
 * Have the keys for media work the voice. Browsers count no voice among what they give these keys to, only sounds of
 * elements: one that nobody can hear plays with the voice. It stands in a frame of its own, whose media session leaves alone
 * what the page has set for its own. Where the page forbids sounds, the keys do nothing.
 * @param parent Element that gets the frame; it ends with it.
 * @param title Title that the system shows beside its own buttons.
 */
export function mediaKeys(parent: HTMLElement, title: string, actions: MediaKeyActions): MediaKeys {
  let isPlaying = false;
  let show = () => {};
  const frame = element('iframe', { hidden: '', 'aria-hidden': 'true', tabindex: '-1' });
  const begin = () => {
    const { navigator, MediaMetadata, document: inside } = frame.contentWindow as Window & typeof globalThis;
    const session = navigator.mediaSession;
    session.metadata = new MediaMetadata({ title, artist: location.host });
    const sound = inside.createElement('audio');
    sound.loop = true;
    sound.src = unheardSound();
    inside.body.append(sound);
    const act = (action: MediaSessionAction, handle: () => void) => session.setActionHandler(action, handle);
    act('play', () => isPlaying || actions.toggle());
    act('pause', () => isPlaying && actions.toggle());
    act('stop', actions.end);
    act('nexttrack', () => actions.step('paragraph', 1));
    act('previoustrack', () => actions.step('paragraph', -1));
    act('seekforward', () => actions.step('sentence', 1));
    act('seekbackward', () => actions.step('sentence', -1));
    show = () => {
      session.playbackState = isPlaying ? 'playing' : 'paused';
      if (isPlaying) sound.play().catch(() => undefined);
      else sound.pause();
    };
    show();
  };
  // Firefox puts another document into the frame until then.
  frame.addEventListener('load', () => aside(begin), { once: true });
  parent.append(frame);
  return {
    showPlaying(is) {
      isPlaying = is;
      aside(show);
    },
  };
}

/**
 * Every sample of the sound, of 32,768. What never changes cannot be heard; Firefox gives no keys to what is quieter than this
 * (measured: to 8, not to 4), Chromium gives them to silence, too.
 */
const SAMPLE = 16;

/** A sound file: WAV, 16 bits, one channel. */
function unheardSound(): string {
  const samples = SECONDS * RATE;
  const head = [
    0x46464952,
    36 + 2 * samples,
    0x45564157,
    0x20746d66,
    16,
    0x10001,
    RATE,
    2 * RATE,
    0x100002,
    0x61746164,
  ];
  const words = [...head, 2 * samples, ...Array<number>(samples / 2).fill(SAMPLE * 0x10001)];
  const bytes = new Uint8Array(new Uint32Array(words).buffer);
  return `data:audio/wav;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}
