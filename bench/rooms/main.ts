// Runs the benches of rooms alone: `node tools/run.mjs bench/rooms/main.ts`, with a number of seconds for each measurement.
import { benchRooms } from './index.ts';

await benchRooms({ seconds: Number(process.argv[2] ?? 20), isLong: true });
