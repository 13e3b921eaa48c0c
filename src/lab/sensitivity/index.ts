// Decides what the rest of the lab may use of sensitivity: which inputs matter, and by how much.
export { morrisDesign, morrisEffects } from './morris.ts';
export { saltelliDesign, sobolIndices } from './indices.ts';
export { luckOf } from './luck.ts';
export { USUAL_STUDY, sensitivityOf, studyCost } from './study.ts';
export type { Influence, SensitivityReport, Share, StudySize } from './study.ts';
export type { SensitivityQuestion } from './target.ts';
