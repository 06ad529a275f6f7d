import stringWidth from 'string-width';
import type { Instant } from '../../../workflows/rules/time/instant.ts';
import { when } from '../../messages/when.ts';
import type { Running } from '../../serve/run.ts';
import { SAMPLE } from '../../serve/sample.ts';
import type { Terminal } from '../shared/terminal.ts';

/** The sample's clock: when it is there, and how many minutes pass in one. */
interface SampleTime {
  readonly now: Instant;
  readonly speed: number;
}

/** What a start of the sample says: where it is, what it does not promise, who may be entered as, and what to try. */
export function sampleBanner(terminal: Terminal, running: Running, folder: string, { now, speed }: SampleTime): string {
  const { say, env } = terminal;
  const { listening, firstLink } = running;
  const { left } = SAMPLE;
  return [
    '',
    say('start.sample.running', { url: listening.url, folder }),
    say('start.sample.clock', { now: when(now), speed: speed / 1440 }),
    say('start.promise.embedded'),
    say(env.SMTP_URL ? 'start.mail.smtp' : 'start.mail.outbox', { folder }),
    ...(firstLink === null ? [] : [say('start.first_link', { link: firstLink })]),
    ...entries(terminal, running),
    '',
    say('start.try'),
    `  npx duban due ${left}`,
    `  npx duban report --unit ${left}`,
    `  npx duban why ${left} --period 2024-Q1`,
    '',
    say('start.stop'),
  ].join('\n');
}

const SEEN_AS = Object.keys(SAMPLE.entries) as (keyof typeof SAMPLE.entries)[];

/** A link for each who sees the sample in another way; none where there is no console. */
function entries({ say }: Terminal, { trialLink }: Running): string[] {
  const links = SEEN_AS.map((as) => [say(`start.enter.${as}`), trialLink(SAMPLE.entries[as])] as const);
  const shown = links.filter(([, link]) => link !== null);
  if (shown.length === 0) return [];
  const width = Math.max(...shown.map(([name]) => stringWidth(name)));
  const lines = shown.map(([name, link]) => `  ${name}${' '.repeat(width - stringWidth(name))}  ${link}`);
  return ['', say('start.enter'), ...lines];
}
