// Decides what the rest of the lab may use of designs: which points of the unit cube an experiment visits.
export { latinHypercube } from './latin.ts';
export { sobolPoints } from './sobol.ts';
export { primitivePolynomials } from './polynomials.ts';
