// Finds the primitive polynomials over the field of two elements that Sobol' sequences are built on, in their usual order.

/** Bits of the coefficients: bit k stands for x to the power k. */
export interface Polynomial {
  readonly degree: number;
  readonly bits: number;
}

/** The first `count` primitive polynomials, by degree and then by their coefficients read as a number. */
export function primitivePolynomials(count: number): readonly Polynomial[] {
  const found: Polynomial[] = [];
  for (let degree = 1; found.length < count; degree += 1) {
    const leading = 1 << degree;
    for (let inner = 0; inner < leading / 2 && found.length < count; inner += 1) {
      const bits = leading | (inner << 1) | 1;
      if (isPrimitive(bits, degree)) found.push({ degree, bits });
    }
  }
  return found;
}

/** Primitive: the powers of x run through every non-zero remainder before they return to 1. */
function isPrimitive(bits: number, degree: number): boolean {
  const full = (1 << degree) - 1;
  let power = 1;
  for (let exponent = 1; exponent <= full; exponent += 1) {
    power <<= 1;
    if ((power & (1 << degree)) !== 0) power ^= bits;
    if (power === 1) return exponent === full;
  }
  return false;
}
