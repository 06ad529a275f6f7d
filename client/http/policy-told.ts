import { ruleCoverage } from '../../workflows/rules/review/rule-coverage.ts';
import { coverageLines } from '../explain/coverage-text.ts';
import type { Problem } from '../intake/problem.ts';
import { type Say, sayCode } from '../messages/catalogue.ts';
import type { CheckedPolicy } from '../operations/check-policy.ts';

/** What is wrong about rules that are being written, each with its line, and what is odd about them. */
export interface PolicyChecked {
  readonly problems: readonly (Pick<Problem, 'line' | 'path' | 'code'> & { readonly message: string })[];
  /** Flags that no unit can get, rules that overlap, units that none catches; only of rules without a fault. */
  readonly oddities: readonly string[];
}

/** What a check found, in sentences of the caller's language. */
export function checkTold(say: Say, { problems, policy }: CheckedPolicy): PolicyChecked {
  return {
    problems: problems.map(({ line, path, code, params }) => ({
      line,
      path,
      code,
      message: sayCode(say, 'problem', code, params),
    })),
    oddities: policy ? coverageLines(say, policy, ruleCoverage(policy)) : [],
  };
}
