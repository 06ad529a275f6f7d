import { cacheFolder } from '../../../worker/config.ts';
import { buildConsole } from './build-console.ts';

/** The process in which the console is built: the server that asks for it keeps none of the builder's memory. */
await buildConsole(cacheFolder(process.env));
