#!/usr/bin/env node
import { openProgram } from './program/open-program.js';

const { main } = await openProgram();
const code = await main(process.argv.slice(2));
// Native handles may outlive their use; what was printed is out before the process ends.
process.stdout.write('', () => process.exit(code));
