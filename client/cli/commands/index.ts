import type { MessageKey } from '../../messages/catalogue.ts';
import type { AddCommand } from '../shared/command.ts';
import { addAccount } from './account.ts';
import { addBurden } from './burden.ts';
import { addCalendar } from './calendar.ts';
import { addCheck } from './check.ts';
import { addClock } from './clock.ts';
import { addCompare } from './compare.ts';
import { addCycle } from './cycle.ts';
import { addDocument } from './document.ts';
import { addDraft } from './draft.ts';
import { addDue } from './due.ts';
import { addEvaluation } from './evaluation.ts';
import { addEvidenceCommand } from './evidence.ts';
import { addFinding } from './finding.ts';
import { addFlags } from './flags.ts';
import { addFollowUp } from './follow-up.ts';
import { addItem } from './item.ts';
import { addKeep } from './keep.ts';
import { addLights } from './lights.ts';
import { addList } from './list.ts';
import { addMail } from './mail.ts';
import { addMatter } from './matter.ts';
import { addOperator } from './operator.ts';
import { addPlan } from './plan.ts';
import { addPolicy } from './policy.ts';
import { addPost } from './post.ts';
import { addProblems } from './problems.ts';
import { addProduction } from './production.ts';
import { addRating } from './rating.ts';
import { addRecord } from './record.ts';
import { addRehearse } from './rehearse.ts';
import { addReport } from './report.ts';
import { addReview } from './review.ts';
import { addSpecialReport } from './special-report.ts';
import { addStart } from './start.ts';
import { addTask } from './task.ts';
import { addToken } from './token.ts';
import { addUnit } from './unit.ts';
import { addUnitPlan } from './unit-plan.ts';
import { addVisit } from './visit.ts';
import { addWaiting } from './waiting.ts';
import { addWhy } from './why.ts';
import { addWorkReport } from './work-report.ts';

/**
 * Every command, in the order and under the headings of the help. What starts servers is loaded when it is asked for,
 * so that every other command answers at once.
 */
export const COMMANDS: readonly { readonly title: MessageKey; readonly commands: readonly AddCommand[] }[] = [
  { title: 'help.group.start', commands: [addStart, addPlan, addPolicy, addRehearse, addCycle] },
  {
    title: 'help.group.daily',
    commands: [
      addDue,
      addWaiting,
      addReport,
      addDraft,
      addEvidenceCommand,
      addCheck,
      addTask,
      addMatter,
      addUnit,
      addUnitPlan,
      addPost,
      addMail,
    ],
  },
  {
    title: 'help.group.review',
    commands: [
      addReview,
      addItem,
      addFlags,
      addLights,
      addCompare,
      addWhy,
      addFinding,
      addFollowUp,
      addProblems,
      addList,
      addRating,
      addVisit,
      addSpecialReport,
      addWorkReport,
      addBurden,
      addEvaluation,
      addDocument,
    ],
  },
  {
    title: 'help.group.operate',
    commands: [addToken, addAccount, addCalendar, addClock, addOperator, addRecord, addKeep, addProduction],
  },
];
