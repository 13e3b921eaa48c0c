// Decides what the review may use of the networks' maps.
export { Beliefs } from './Beliefs.tsx';
