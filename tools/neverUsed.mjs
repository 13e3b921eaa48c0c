// Stands in a bundle for what a library names and never calls here.
export default function neverUsed() {
  throw new Error('This library is not used here.');
}
