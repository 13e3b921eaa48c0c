// Decides where the command line's words come from and go to; what they mean is decided in run.ts.

import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => console.log(text),
  complain: (text) => console.error(text),
});
