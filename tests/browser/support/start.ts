import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openConsole } from '../../../client/serve/console/open-console.ts';
import { prepareSample, sampleScript } from '../../../client/serve/sample.ts';
import { home } from '../../support/installation.ts';
import { LIVE_POLICY, livePlan } from '../../support/live-plan.ts';
import type { CountyPlace, SamplePlace } from './places.ts';
import { startSample } from './start-sample.ts';

type Stop = () => Promise<void>;

/** What the machine may have of its own is not used: the installations are whole by themselves. */
const OTHERS = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_URL', 'PUBLIC_URL', 'DUBAN_CONSOLE'];

const stops: Stop[] = [];

/** Starts the sample and a county of one's own, once for every test of the browser. */
export async function setup({ provide }: TestProject): Promise<void> {
  for (const name of OTHERS) delete process.env[name];
  await openConsole(process.env, () => {});
  const { sample, rehearsed } = await startSamples();
  provide('sample', sample);
  provide('rehearsed', rehearsed);
  provide('county', await startCounty());
}

/** Stops what was started. */
export async function teardown(): Promise<void> {
  for (const stop of stops) await stop();
}

/** The sample, and its rehearsal by itself: whoever needs a sample of their own begins with a copy of it. */
async function startSamples(): Promise<{ readonly sample: SamplePlace; readonly rehearsed: string }> {
  const [folder, rehearsed] = await Promise.all([newFolder(), newFolder()]);
  await prepareSample(rehearsed, await sampleScript(), process.env, () => {});
  await cp(rehearsed, folder, { recursive: true });
  const { stop, ...sample } = await startSample(folder);
  stops.push(stop, () => rm(rehearsed, { recursive: true, force: true }));
  return { sample, rehearsed };
}

function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'duban-sample-'));
}

const SIGNED_POLICY = LIVE_POLICY.replace('missing: zero}', 'missing: zero, sign_off: head}');

/** The live plan, with a second unit whose reporter and head have two tasks of their own. */
function countyPlan(year: number): string {
  const people = Object.entries({ reporter: '联络员', head: '责任领导' })
    .map(
      ([post, name]) =>
        `  - {id: jyj-${post}, name: 县教育局${name}, unit: jyj, post: ${post}, email: jyj-${post}@duban.example}`,
    )
    .join('\n');
  const tasks = ['新建校舍', '培训教师']
    .map(
      (title, at) =>
        `  - {id: j${at}, title: ${title}, clause: "8", lead: [jyj], indicators: [{id: done, name: 数量, kind: cumulative, unit: 个, target: ">= 12"}]}`,
    )
    .join('\n');
  return `${livePlan(3, year).replace('people:\n', `people:\n${people}\n`)}${tasks}\n`;
}

async function startCounty(): Promise<CountyPlace> {
  const place = await home(countyPlan(new Date().getUTCFullYear()), SIGNED_POLICY);
  const running = await place.start();
  const [firstLink = ''] = /http\S+\/begin#[\w-]+/.exec(running.said()) ?? [];
  stops.push(async () => {
    await running.stop();
    await place.clear();
  });
  return { url: running.url, folder: join(place.folder, 'data'), firstLink };
}
