// Decides what `npm run soak` is: the same unit tests and laws in their long forms. Arguments go on to vitest.
import { VITEST, runNode } from './steps.mjs';

process.exitCode = await runNode(VITEST, ['run', ...process.argv.slice(2)], { SOAK: '1' });
