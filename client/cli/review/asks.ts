import { BadInput } from '../../intake/problem.ts';
import { dayOption } from '../shared/day-option.ts';

/** What was typed: options by name. `report` and `item` may be given several times. */
export type Given = Readonly<Record<string, string | undefined>> & {
  readonly report?: string[];
  readonly item?: string[];
  readonly attach?: string[];
  readonly achievement?: string[];
  readonly problem?: string[];
  readonly helper?: string[];
};

/** One verb of `duban review`: its options beside who asks, and the request it makes. */
export interface ReviewAsk {
  readonly verb: string;
  readonly needs: readonly string[];
  readonly may: readonly string[];
  readonly request: (given: Given) => object;
}

const REASON = '--reason <text>';
const OBJECTION = '--objection <id>';
const CORRECTS = ['--report <task/unit/period...>', '--item <id...>'];

/** Everything that can be asked of a review, in the order in which it goes. */
export const REVIEW_ASKS: readonly ReviewAsk[] = [
  {
    verb: 'object',
    needs: ['--unit <unit>', '--grounds <text>'],
    may: ['--attach <file...>'],
    request: ({ unit, grounds }) => ({ ask: 'object', unit, grounds }),
  },
  {
    verb: 'rule',
    needs: [OBJECTION, REASON],
    may: ['--upheld'],
    request: ({ objection, reason, upheld }) => ({ ask: 'rule', objection, reason, upheld: Boolean(upheld) }),
  },
  {
    verb: 'revise',
    needs: [OBJECTION, REASON],
    may: CORRECTS,
    request: (given) => ({
      ask: 'revise',
      objection: given.objection,
      reason: given.reason,
      corrects: corrects(given),
    }),
  },
  { verb: 'propose', needs: [], may: [], request: () => ({ ask: 'propose' }) },
  { verb: 'approve', needs: [], may: [], request: () => ({ ask: 'approve' }) },
  { verb: 'publish', needs: [], may: [], request: () => ({ ask: 'publish' }) },
  {
    verb: 'comment',
    needs: ['--unit <unit>', '--commenter <name>'],
    may: ['--achievement <text...>', '--problem <text...>'],
    request: ({ unit, commenter, achievement = [], problem = [] }) => ({
      ask: 'comment',
      unit,
      commenter,
      achievements: achievement,
      problems: problem,
    }),
  },
  {
    verb: 'problem',
    needs: ['--unit <unit>', '--number <number>', '--due <day>'],
    may: ['--owner <post>', '--helper <unit...>', '--common', '--urgent <text>'],
    request: ({ unit, number, due, owner, helper = [], common, urgent }) => ({
      ask: 'open_problem',
      unit,
      problem: Number(number),
      due: dayOption('--due', due),
      ...(owner ? { owner } : {}),
      ...(urgent ? { urgent } : {}),
      helpers: helper,
      common: Boolean(common),
    }),
  },
  {
    verb: 'correct',
    needs: [REASON],
    may: CORRECTS,
    request: (given) => ({ ask: 'correct', reason: given.reason, corrects: corrects(given) }),
  },
  { verb: 'approve-correction', needs: [], may: [], request: () => ({ ask: 'approve_correction' }) },
  {
    verb: 'reject-correction',
    needs: [REASON],
    may: [],
    request: ({ reason }) => ({ ask: 'reject_correction', reason }),
  },
];

/** Reports are named as `task/unit/period`, score items by their id; every name that is none is told at once. */
function corrects({ report = [], item = [] }: Given): object {
  const problems = report.filter((text) => !isReportName(text));
  if (problems.length > 0) {
    const told = { file: '--report', line: null, code: 'expect_report_name', params: {} };
    throw new BadInput(problems.map((path) => ({ ...told, path })));
  }
  const reports = report.map((text) => {
    const [task, unit, period] = text.split('/');
    return { task, unit, period };
  });
  return { reports, items: item };
}

function isReportName(text: string): boolean {
  return /^[^/]+\/[^/]+\/[^/]+$/.test(text);
}
