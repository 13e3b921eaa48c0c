// Decides what the review may use of this tab.
export { WhatIf } from './WhatIf.tsx';
