// Decides what the review may use of twin tables.
export { Twins } from './Twins.tsx';
