/** A script of the build, which offers something by running. */
declare module '/*.js';
