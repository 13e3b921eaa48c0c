// Runs the benches and prints one line of JSON each: `npm run bench`, or `npm run bench -- --quick` for less than a minute.

import { benchBoardgame } from './boardgame/index.ts';
import { benchBrowser } from './browser.ts';
import { benchGames, benchKernel } from './games.ts';
import { castOf, readWorld } from './world.ts';

const quick = process.argv.includes('--quick');
const world = readWorld();
const cast = castOf(world);
benchGames(world, cast, quick ? 8 : 40);
benchKernel(world, quick ? 6 : 20);
benchBoardgame(world, cast, quick ? 14 : 60);
await benchBrowser(quick ? { games: 1, patience: 14_000 } : { games: 5, patience: 240_000 });
