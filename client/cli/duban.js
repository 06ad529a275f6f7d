#!/usr/bin/env node
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
const code = await main(process.argv.slice(2));
// Native handles may outlive their use; what was printed is out before the process ends.
process.stdout.write('', () => process.exit(code));
