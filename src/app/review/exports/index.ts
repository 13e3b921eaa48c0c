// Decides what the review may use of what is taken along.
export { Exports } from './Exports.tsx';
