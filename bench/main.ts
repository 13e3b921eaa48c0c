// Runs the benches and prints one line of JSON each: `npm run bench`, or `npm run bench -- --quick` for less than a minute.

import { benchBoardgame } from './boardgame/index.ts';
import { benchBrowser } from './browser.ts';
import { benchGames, benchKernel } from './games.ts';
import { benchRules } from './rules.ts';
import { usualCast } from '../src/strategies/index.ts';
import { readBareWorld, readWorld } from './world.ts';

const QUICK_LIMIT = 50_000;

const quick = process.argv.includes('--quick');
const world = readWorld();
const cast = usualCast(world);
benchGames(world, cast, quick ? 8 : 40);
benchRules(cast, quick ? 4 : 20);
benchKernel(readBareWorld(), quick ? 5 : 20);
benchBoardgame(world, cast, quick ? 12 : 90, !quick);
// The short form ends in less than a minute, whatever the machine does besides.
const left = Math.max(3000, QUICK_LIMIT - performance.now());
await benchBrowser(quick ? { games: 1, patience: left } : { games: 5, patience: 240_000 });
