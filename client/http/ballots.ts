import { Hono } from 'hono';
import { z } from 'zod';
import { readBallotsFile } from '../intake/ballots-file.ts';
import { BadInput } from '../intake/problem.ts';
import { sentFile } from '../intake/sent-file.ts';
import { type Say, speaker } from '../messages/catalogue.ts';
import { refusalLine } from '../messages/refusal-line.ts';
import { type BallotsTaken, importBallots, rate } from '../operations/ballots.ts';
import { actsAs } from './acts-as.ts';
import { allowed } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { languageAsked } from './problem-response.ts';
import type { BallotsTold } from './told-refusals.ts';

const name = z.string().min(1).max(128);
const ballotsBody = z.strictObject({
  ballots: z
    .array(z.strictObject({ unit: name, scores: z.record(name, z.string().max(32)) }))
    .min(1)
    .max(500),
});

const fileBody = z.strictObject({ file: sentFile });

const RATE = endpoint('rate', "Fill in one's ballots", { body: ballotsBody, keyed: true, status: [201] });
const IMPORT_BALLOTS = endpoint('importBallots', 'Take ballots in from a file', {
  body: fileBody,
  takes: 'files',
  keyed: true,
  status: [201],
});

/** The ballots of a round: filled in by raters, or taken in from a file. */
export function ballotsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.post('/:cycle/rating-rounds/:id/ballots', RATE.told, async (context) => {
    const { cycle, id: of } = context.req.param();
    const { ballots } = await RATE.body(context);
    const { id: actor } = await allowed(deps, context, cycle, 'rate', null);
    return RATE.answer(context, await rate(operations, cycle, of, ballots, await actsAs(operations, context, actor)));
  });
  app.post('/:cycle/rating-rounds/:id/imports', IMPORT_BALLOTS.told, async (context) => {
    const { cycle, id: of } = context.req.param();
    const { file } = await IMPORT_BALLOTS.body(context);
    const { id: actor } = await allowed(deps, context, cycle, 'import_ballots', null);
    const read = readBallotsFile(file.name, new TextEncoder().encode(file.text));
    if ('problems' in read) throw new BadInput(read.problems);
    const by = await actsAs(operations, context, actor);
    const taken = await importBallots(operations, cycle, of, read.ballots, by);
    return IMPORT_BALLOTS.answer(context, toldOf(speaker(languageAsked(context)), taken));
  });
  return app;
}

/** What came of ballots, with a sentence for each vote that was left out. */
function toldOf(say: Say, { left, ...taken }: BallotsTaken): BallotsTold {
  return { ...taken, left: left.map((refused) => ({ ...refused, message: refusalLine(say, refused) })) };
}
