// Decides what the rest of the lab may use of sensitivity: which inputs matter, and by how much.
export { morrisDesign, morrisEffects } from './morris.ts';
export type { ElementaryEffects, MorrisDesign } from './morris.ts';
export { saltelliDesign, sobolIndices } from './indices.ts';
export type { SaltelliDesign, SobolIndex } from './indices.ts';
export { studyCost, studySensitivity } from './study.ts';
export type { Screened, SensitivityAsk, SensitivityReport } from './study.ts';
