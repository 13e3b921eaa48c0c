// Types the one door through which seedrandom enters; it decides nothing.
declare module 'seedrandom/lib/alea.js' {
  export default function alea(seed: string): () => number;
}
