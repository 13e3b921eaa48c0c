// Runs the benches and prints one line of JSON each: `npm run bench`, or `npm run bench -- --quick` for less than a minute.
// With `--what-if` only what a room waits for in the review is measured.

import { benchBoardgame } from './boardgame/index.ts';
import { benchBrowser } from './browser.ts';
import { benchGames, benchKernel } from './games.ts';
import { benchPhone } from './phone.ts';
import { benchRooms } from './rooms/index.ts';
import { benchRules } from './rules.ts';
import { usualCast } from '../src/strategies/index.ts';
import { benchWhatIf } from './whatIf.ts';
import { readBareWorld, readWorld } from './world.ts';

const QUICK_LIMIT = 50_000;

const quick = process.argv.includes('--quick');
const isWhatIfOnly = process.argv.includes('--what-if');
/** The short form ends in less than a minute, whatever the machine does besides. */
const left = () => Math.max(3000, QUICK_LIMIT - performance.now());

if (!isWhatIfOnly) {
  const world = readWorld();
  const cast = usualCast(world);
  benchGames(world, cast, quick ? 8 : 40);
  benchRules(cast, quick ? 4 : 20);
  benchKernel(readBareWorld(), quick ? 5 : 20);
  benchBoardgame(world, cast, quick ? 12 : 90, !quick);
  await benchBrowser(quick ? { games: 1, patience: left() } : { games: 5, patience: 240_000 });
}
await benchWhatIf(quick ? { questions: 1, patience: left() } : { questions: 6, patience: 600_000 });
// Rooms want servers of their own: they are left to the long form.
if (!quick && !isWhatIfOnly) {
  await benchPhone({ rooms: 4, patience: 240_000 });
  await benchRooms({ seconds: 20, isLong: true });
}
