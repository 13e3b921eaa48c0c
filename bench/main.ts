// Runs the benches and prints one line of JSON each: `npm run bench`, or `npm run bench -- --quick` for less than a minute.

import { benchBoardgame } from './boardgame/index.ts';
import { benchGames, benchKernel } from './games.ts';
import { castOf, readWorld } from './world.ts';

const quick = process.argv.includes('--quick');
const world = readWorld();
const cast = castOf(world);
benchGames(world, cast, quick ? 8 : 40);
benchKernel(world, quick ? 6 : 20);
benchBoardgame(world, cast, quick ? 14 : 60);
