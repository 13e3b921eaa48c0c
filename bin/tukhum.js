#!/usr/bin/env node
// Decides nothing but how `tukhum` starts: it makes dist/cli/main.js if it is missing or older than src/, and runs it.
import { pathToFileURL } from 'node:url';
import { freshCli } from '../tools/bundle.mjs';

process.setSourceMapsEnabled(true);
await import(pathToFileURL(await freshCli()).href);
