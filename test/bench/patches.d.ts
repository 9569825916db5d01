declare module '*/patch-readability.mjs' {
  /** Lets esbuild bundle Readability as the extension ships it. */
  export const leanReadability: import('esbuild').Plugin;
}
