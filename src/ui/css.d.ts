/** A style sheet imported from TypeScript is its text: esbuild's loader `{ '.css': 'text' }`. */
declare module '*.css' {
  const text: string;
  export default text;
}
