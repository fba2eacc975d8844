#!/usr/bin/env node
/** The command `career-path-elements`. */
import { main } from './cli/main.js';

process.exitCode = await main(process.argv.slice(2));
