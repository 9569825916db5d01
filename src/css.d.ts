/** A style sheet imported as text: the build and the unit tests hand it over as a string. */
declare module '*.css' {
  const text: string;
  export default text;
}
