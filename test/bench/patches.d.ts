declare module '*/patch-readability.mjs' {
  /** Lets esbuild bundle Readability as the extension ships it. */
  export const leanReadability: import('esbuild').Plugin;
}

declare module '*/lean-content.mjs' {
  /** The line by which Chromium compiles all of a script when it reads it. */
  export const COMPILE_AT_ONCE: string;
}

declare module '*/node-calls.mjs' {
  /** Lets esbuild read nodes by the functions of `src/shared/page-elements.ts`, as the shipped scripts do. */
  export const nodeCalls: import('esbuild').Plugin;
  /** Writes the reads of nodes in a module as calls. @param code JavaScript. */
  export function withNodeCalls(code: string): string;
}
