import type { CalendarImported } from '../../activities/calendar/import-calendar.ts';
import type { PublishedDocument } from '../../activities/documents/publish-documents.ts';
import type { InspectionStanding } from '../../activities/inspection/standing.ts';
import type { MatterAt } from '../../activities/matter/matters-at.ts';
import type { SpecialReportRow } from '../../activities/store/special-reports.ts';
import type { VisitRow } from '../../activities/store/visits.ts';
import type { TaskAnswer } from '../../workflows/contract/supervise-task.ts';
import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import type { TaskChange } from '../../workflows/rules/plan-change/plan-change.ts';
import type { Difference } from '../../workflows/rules/plan-differences.ts';
import type { FindingType } from '../../workflows/rules/review/finding-types.ts';
import type { ToldAct } from '../accounts/acts.ts';
import type { AskedToBegin, OpenInvitation } from '../accounts/invitations.ts';
import type { AccountProposal, Proposed } from '../accounts/proposals.ts';
import type { AccountRight } from '../accounts/rights.ts';
import type { SecondFactor } from '../accounts/second-factor.ts';
import type { OwnSession } from '../accounts/sessions.ts';
import type { WaysIn } from '../accounts/ways-in.ts';
import type { ToldCase } from '../explain/told-case.ts';
import type { Why } from '../explain/why-text.ts';
import type { Problem } from '../intake/problem.ts';
import type { Refused } from '../operations/errors.ts';
import type { FormAnswer, FormRefusal } from '../operations/hand-in-form.ts';
import type { HandedInAnswer } from '../operations/hand-in-report.ts';
import type { StartedCycle } from '../operations/import-cycle.ts';
import type { PolicyChanged } from '../operations/publish-policy.ts';
import type { BallotsTaken } from '../operations/rating.ts';
import type { Reconciled } from '../operations/reconcile.ts';
import type { Served } from '../operations/serve-both.ts';
import type { SubmissionAnswer } from '../operations/submit-report.ts';
import type { Verdict } from '../operations/verify-record.ts';
import type { ReadMessage } from '../rehearsals/message.ts';
import type { RehearsalOutcome } from '../rehearsals/outcome.ts';
import type { RehearsalView } from '../rehearsals/rehearsal.ts';
import type { BoardView } from '../views/board.ts';
import type { BurdenView } from '../views/burden.ts';
import type { CalendarImport } from '../views/calendar-imports.ts';
import type { DrawnAgain, DrawView, ListedCheck } from '../views/checks.ts';
import type { ComparedGroup } from '../views/comparison.ts';
import type { DraftView } from '../views/drafts.ts';
import type { Duties } from '../views/duties.ts';
import type { EvaluationView, TriedYear } from '../views/evaluation.ts';
import type { RecordedEvent } from '../views/events.ts';
import type { EvidenceRow } from '../views/evidence.ts';
import type { FindingRow } from '../views/findings.ts';
import type { FlagsView } from '../views/flags.ts';
import type { CaseOnBoard, FollowUpView } from '../views/follow-ups.ts';
import type { RecordHealth } from '../views/health.ts';
import type { LightMapView } from '../views/light-map.ts';
import type { LightsView } from '../views/lights.ts';
import type { ListedEntry, ListView } from '../views/lists.ts';
import type { MailRow } from '../views/mail-ledger.ts';
import type { NextEntry } from '../views/next-entries.ts';
import type { OrganisationView } from '../views/organisation.ts';
import type { DueReport } from '../views/owed.ts';
import type { PlanChangeRow } from '../views/plan-changes.ts';
import type { PlanView } from '../views/plan-view.ts';
import type { PolicyChangeRow } from '../views/policy-changes.ts';
import type { PolicyTried } from '../views/policy-try.ts';
import type { PolicyView } from '../views/policy-view.ts';
import type { ProblemLedger } from '../views/problems.ts';
import type { RoundRow, RoundView } from '../views/rating-rounds.ts';
import type { ListedReview } from '../views/review-list.ts';
import type { CycleRow, CycleStatus } from '../views/status.ts';
import type { OpenProposal, TaskView } from '../views/task.ts';
import type { UnitPlanView } from '../views/unit-plans.ts';
import type { WaitingView } from '../views/waiting/waiting.ts';
import type { SentWorkReport, WorkReportDraft } from '../views/work-reports.ts';
import type { ClockState } from './deps.ts';
import type { ClockAnswer, DoctorView, HeldAccount, SessionView } from './installation-answers.ts';
import type { PolicyChecked } from './policy-told.ts';
import type { OfferedReview } from './review-seen.ts';
import type { OfferedItem } from './score-items-seen.ts';
import type { TimetableView } from './timetable-view.ts';

/** What is done and has nothing more to say. */
type Done = Readonly<Record<string, never>>;

/** The number that an act has in the record of what it was done to. */
interface Numbered {
  readonly number: number;
}

/** What was made is found again by its id. */
interface Named {
  readonly id: string;
}

interface UnitPlanNamed {
  readonly plan: string;
  readonly unit: string;
}

/** What every refusal looks like: codes that stay, and a sentence in the language that was asked for (RFC 9457). */
export interface ProblemAnswer {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly errors: readonly ProblemPlace[];
  /** What was refused of a request. */
  readonly refusals?: readonly Refused[];
  /** What is wrong with a file. */
  readonly problems?: readonly Problem[];
}

/** One thing that is wrong: where it stands, as a JSON pointer, `query:name`, `header:name` or a place in a file. */
export interface ProblemPlace {
  readonly path: string | null;
  readonly code: string;
  readonly message: string;
}

/** What became of a report of a form, with a sentence for each refusal. */
export interface FormTold extends FormAnswer {
  readonly refusals: readonly (FormRefusal & { readonly message: string })[];
}

/** What every endpoint that answers with JSON gives, by its name in the description of the API. */
export interface Answers {
  /** Every endpoint may answer so. */
  readonly problem: ProblemAnswer;
  readonly accountActs: readonly ToldAct[];
  readonly accounts: readonly HeldAccount[];
  readonly accountInvitations: readonly OpenInvitation[];
  readonly accountProposals: readonly AccountProposal[];
  readonly accountRights: readonly AccountRight[];
  readonly actOnAccount: Proposed;
  readonly actOnDraft: SubmissionAnswer | Numbered;
  readonly actOnEvaluation: Numbered;
  readonly actOnFollowUp: Numbered;
  readonly actOnMail: Numbered;
  readonly actOnPlanChange: Named & Numbered;
  readonly actOnPolicyChange: Named & PolicyChanged;
  readonly actOnRatingRound: Numbered;
  readonly actOnReview: Numbered | Named;
  readonly actOnScoreItem: Named & Numbered;
  readonly actOnTask: TaskAnswer;
  readonly actOnUnitChange: Named & Numbered;
  readonly addEvidence: EvidenceFile;
  readonly addListEntry: Named & Numbered;
  readonly agenda: readonly NextEntry[];
  readonly allEvents: readonly RecordedEvent[];
  readonly askPasswordReset: Done;
  readonly beginAccount: Done;
  readonly beginRehearsal: RehearsalView;
  readonly beginSecondFactor: SecondFactor;
  readonly board: BoardView;
  readonly burden: BurdenView;
  readonly calendarImports: readonly CalendarImport[];
  readonly changeHolder: Numbered & { readonly post: string };
  readonly changePassword: Done;
  readonly checkPolicy: PolicyChecked;
  readonly checks: readonly ListedCheck[];
  readonly clock: ClockAnswer;
  readonly comparison: readonly ComparedGroup[];
  readonly cycle: CycleStatus;
  readonly cycles: readonly CycleRow[];
  readonly decideAccountProposal: Done;
  readonly decideUnitPlan: UnitPlanNamed;
  readonly departToOrganisation: { readonly url: string };
  readonly doctor: DoctorView;
  readonly documents: readonly Omit<PublishedDocument, 'content'>[];
  readonly draft: DraftView;
  readonly drafts: readonly DraftView[];
  readonly drawSpotChecks: DrawView;
  readonly due: readonly DueReport[];
  readonly duties: Duties;
  readonly enterTrial: Done;
  readonly evaluation: EvaluationView;
  readonly events: readonly RecordedEvent[];
  readonly evidence: readonly EvidenceRow[];
  readonly exportDocuments: readonly PublishedDocument[];
  readonly fileUnitPlan: UnitPlanNamed;
  readonly findings: readonly FindingRow[];
  readonly findingTypes: readonly FindingType[];
  readonly flags: FlagsView;
  readonly followUp: FollowUpView;
  readonly followUps: readonly CaseOnBoard[];
  readonly giveCode: Done;
  readonly handInForm: readonly FormTold[];
  readonly handInReport: HandedInAnswer & { readonly served?: readonly Served[] };
  readonly importBallots: BallotsTaken;
  readonly importCalendar: readonly CalendarImported[];
  readonly inspections: readonly InspectionStanding[];
  readonly invite: Proposed;
  readonly issueToken: { readonly token: string };
  readonly lightMap: LightMapView;
  readonly lights: LightsView;
  readonly listEntries: readonly ListedEntry[];
  readonly lists: readonly ListView[];
  readonly lookAtInvitation: AskedToBegin;
  readonly mail: readonly MailRow[];
  readonly matters: readonly MatterAt[];
  readonly nameBlocker: Named;
  readonly noteBackup: Done;
  readonly openFollowUp: Named & Numbered;
  readonly openRatingRound: Named & Numbered;
  readonly organisation: OrganisationView;
  readonly plan: PlanView;
  readonly planChanges: readonly PlanChangeRow[];
  readonly planDiff: readonly Difference[];
  readonly policy: PolicyView;
  readonly policyChanges: readonly PolicyChangeRow[];
  readonly problems: ProblemLedger;
  readonly proposals: readonly OpenProposal[];
  readonly proposePlanChange: Named & Numbered & { readonly changes: readonly TaskChange[] };
  readonly proposeScoreItem: Named & Numbered;
  readonly proposeUnitChange: Named & Numbered;
  readonly proveAgain: Done;
  readonly rate: BallotsTaken;
  readonly ratingRound: RoundView;
  readonly ratingRounds: readonly RoundRow[];
  readonly rebuild: RecordHealth;
  readonly reconcile: Reconciled;
  readonly recordCheck: Numbered & { readonly matches: boolean };
  readonly recordFinding: Named & { readonly opened: readonly string[] };
  readonly recordVisit: Named;
  readonly rehearsal: RehearsalView;
  readonly rehearsalMessage: ReadMessage;
  readonly rehearsalOutcome: RehearsalOutcome;
  readonly rehearsals: readonly RehearsalView[];
  readonly resetPassword: Done;
  readonly review: OfferedReview;
  readonly reviews: readonly ListedReview[];
  readonly sayOfReport: Numbered;
  readonly scoreItems: readonly OfferedItem[];
  readonly sendSpecialReport: Named;
  readonly sendWorkReport: { readonly recipients: readonly string[] };
  readonly session: SessionView;
  readonly sessions: readonly OwnSession[];
  readonly setClock: ClockState;
  readonly signIn: { readonly secondFactor: boolean };
  readonly specialReports: readonly SpecialReportRow[];
  readonly spotChecks: DrawView;
  readonly spotChecksAgain: DrawnAgain;
  readonly startCycle: StartedCycle;
  readonly task: TaskView;
  readonly toldCase: ToldCase;
  readonly timetable: TimetableView;
  readonly tryEvaluation: TriedYear;
  readonly tryPolicy: PolicyTried;
  readonly unitPlans: readonly UnitPlanView[];
  readonly verify: Verdict;
  readonly visits: readonly VisitRow[];
  readonly waiting: WaitingView;
  readonly waysIn: WaysIn;
  readonly why: Why;
  readonly workReportDraft: WorkReportDraft;
  readonly workReports: readonly SentWorkReport[];
}
