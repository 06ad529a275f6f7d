import type { zhRules } from './zh-rules.ts';

/** The publication of versions of the rules. */
export const enRules: Readonly<Record<keyof typeof zhRules, string>> = {
  'cli.policy.publish': 'ask for a new version of the rules to be published; another approver releases it',
  'cli.policy.publish.from': 'from which day: it rules the periods that end on or after it',
  'cli.policy.changes': 'the versions of the rules that were asked for',
  'cli.policy.approve': 'approve a version',
  'cli.policy.reject': 'reject a version',
  'policy.change.proposed':
    'Version {version} of the rules (from {from}) is proposed as {id}; another approver: duban policy approve {id} --on {cycle} --as POST',
  'policy.change.recorded': 'Recorded: version of the rules {id} (number {number})',
  'policy.change.none': 'No new version was asked for while the cycle ran.',
  'policy.change.head':
    '{id} version {version} from {from}; proposed by {by} at {at} ({file}), because: {reason}. {status}',
  'refusal.version_proposed':
    'proposal “{subject}” asks for the same version and is undecided: approve or reject it first',
  'refusal.policy_change_exists': 'there is a version of the rules “{subject}” already',
  'refusal.unknown_policy_change': 'there is no version of the rules “{subject}”',
  'refusal.version_not_later': 'the rules stand at version {subject}: a new one needs a higher version',
  'refusal.rhythm_differs': 'a running cycle keeps its rhythm: {subject}',
  'refusal.from_too_early': 'what has ended keeps its rules: the earliest day is {subject}',
};
