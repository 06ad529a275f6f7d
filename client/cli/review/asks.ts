import type { Sent } from '../../api/described.ts';
import { BadInput } from '../../intake/problem.ts';
import { type Ask, ask } from '../shared/ask.ts';
import { dayOption } from '../shared/day-option.ts';

const REASON = '--reason <text>';
const OBJECTION = '--objection <id>';
const UNIT = '--unit <unit>';
const CORRECTS = ['--report <task/unit/period...>', '--item <id...>'] as const;

/** Everything that can be asked of a review, in the order in which it goes. */
export const REVIEW_ASKS: readonly Ask<Sent<'actOnReview'>>[] = [
  ask('object', [UNIT, '--grounds <text>'], ['--attach <file...>'], ({ unit, grounds }) => ({
    ask: 'object',
    unit,
    grounds,
  })),
  ask('rule', [OBJECTION, REASON], ['--upheld'], ({ objection, reason, upheld = false }) => ({
    ask: 'rule',
    objection,
    reason,
    upheld,
  })),
  ask('revise', [OBJECTION, REASON], CORRECTS, ({ objection, reason, ...given }) => ({
    ask: 'revise',
    objection,
    reason,
    corrects: corrects(given),
  })),
  ask('propose', [], [], () => ({ ask: 'propose' })),
  ask('approve', [], [], () => ({ ask: 'approve' })),
  ask('publish', [], [], () => ({ ask: 'publish' })),
  ask(
    'comment',
    [UNIT, '--commenter <name>'],
    ['--achievement <text...>', '--problem <text...>'],
    ({ unit, commenter, achievement = [], problem = [] }) => ({
      ask: 'comment',
      unit,
      commenter,
      achievements: achievement,
      problems: problem,
    }),
  ),
  ask(
    'problem',
    [UNIT, '--number <number>', '--due <day>'],
    ['--owner <post>', '--helper <unit...>', '--common', '--urgent <text>'],
    ({ unit, number, due, owner, helper = [], common = false, urgent }) => ({
      ask: 'open_problem',
      unit,
      problem: Number(number),
      due: dayOption('--due', due),
      ...(owner ? { owner } : {}),
      ...(urgent ? { urgent } : {}),
      helpers: helper,
      common,
    }),
  ),
  ask('correct', [REASON], CORRECTS, ({ reason, ...given }) => ({ ask: 'correct', reason, corrects: corrects(given) })),
  ask('approve-correction', [], [], () => ({ ask: 'approve_correction' })),
  ask('reject-correction', [REASON], [], ({ reason }) => ({ ask: 'reject_correction', reason })),
];

interface Named {
  readonly report?: readonly string[];
  readonly item?: readonly string[];
}

/** Reports are named as `task/unit/period`, score items by their id; every name that is none is told at once. */
function corrects({ report = [], item = [] }: Named) {
  const problems = report.filter((text) => !isReportName(text));
  if (problems.length > 0) {
    const told = { file: '--report', line: null, code: 'expect_report_name', params: {} };
    throw new BadInput(problems.map((path) => ({ ...told, path })));
  }
  const reports = report.map((text) => {
    const [task = '', unit = '', period = ''] = text.split('/');
    return { task, unit, period };
  });
  return { reports, items: item };
}

function isReportName(text: string): boolean {
  return /^[^/]+\/[^/]+\/[^/]+$/.test(text);
}
