declare module '*/patch-readability.mjs' {
  /** Lets esbuild bundle Readability as the extension ships it. */
  export const leanReadability: import('esbuild').Plugin;
}

declare module '*/lean-content.mjs' {
  /** The line by which Chromium compiles all of a script when it reads it. */
  export const COMPILE_AT_ONCE: string;
}
