/** Made by `npm run api` from the description of the API beside it. */

export interface paths {
    readonly "/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The accounts of the installation, and the posts that each holds */
        readonly get: operations["accounts"];
        readonly put?: never;
        /** Begin an account by the link of an invitation */
        readonly post: operations["beginAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{id}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose that an account is ended, restored or rid of a lost second factor; lock or unlock it, end its sessions, or send a link for a new password at once */
        readonly post: operations["actOnAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/acts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was done about accounts, the newest first */
        readonly get: operations["accountActs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who was invited and has not begun an account */
        readonly get: operations["accountInvitations"];
        readonly put?: never;
        /** Invite somebody to begin an account (the operator), or propose it (administrators, each for others than their own duty) */
        readonly post: operations["invite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/proposals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What administrators proposed about accounts, and nobody decided yet, the oldest first */
        readonly get: operations["accountProposals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/proposals/{id}/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decide what an administrator proposed: the security administrator, or the operator where it is about an administrator */
        readonly post: operations["decideAccountProposal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/rights": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What whoever asks may ask about accounts, by their roles: to propose what becomes of them, to decide it, to see to access
         * @description Told whole: the roles are few and fixed.
         */
        readonly get: operations["accountRights"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/auth/callback/organisation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Come back from the organisation's single sign-on */
        readonly get: operations["arriveFromOrganisation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/backup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A backup of the installation as it stands */
        readonly get: operations["backup"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/backups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Note a backup that was kept */
        readonly post: operations["noteBackup"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/calendars": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take in the working calendar of a year */
        readonly post: operations["importCalendar"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What time it is here */
        readonly get: operations["clock"];
        /** Set the clock of a sample */
        readonly put: operations["setClock"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycle-checks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What a cycle would be, and everything that is wrong with its files */
        readonly post: operations["checkCycle"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The cycles of the installation
         * @description Told whole: a plan has one, and lasts a year or three.
         */
        readonly get: operations["cycles"];
        readonly put?: never;
        /** Start a cycle from a plan, its policy and a calendar */
        readonly post: operations["startCycle"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How a cycle stands */
        readonly get: operations["cycle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/agenda": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What happens next, and by which rule */
        readonly get: operations["agenda"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/board": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every unit with every indicator it leads, as things stand in a period */
        readonly get: operations["board"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/burden": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What units are asked for in a month, against the limits */
        readonly get: operations["burden"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/calendars": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The calendars taken in while a cycle runs, and what they moved */
        readonly get: operations["calendarImports"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Hear at once of what kind of thing changed in a cycle */
        readonly get: operations["changes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/checks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Checks of reports by others than their units */
        readonly get: operations["checks"];
        readonly put?: never;
        /** Record what a check of a report found */
        readonly post: operations["recordCheck"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/comparison": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How the units of each group compare in a period
         * @description Told whole: the units of a plan, of one period.
         */
        readonly get: operations["comparison"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a cycle published, with the mark each document bears */
        readonly get: operations["documents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/documents/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How many documents of each kind and mark a cycle published
         * @description Told whole: kinds and marks are few and fixed.
         */
        readonly get: operations["documentCounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/documents/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Published documents, whole, to be handed on
         * @description Told whole: it is all of them that is handed on.
         */
        readonly get: operations["exportDocuments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reports that wait for the head's signature */
        readonly get: operations["drafts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/drafts/{task}/{unit}/{period}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A report that waits for the head's signature */
        readonly get: operations["draft"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/drafts/{task}/{unit}/{period}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign a report, or send it back */
        readonly post: operations["actOnDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/evaluations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The years that are evaluated, and how far each has come
         * @description Told whole: one a year of the plan.
         */
        readonly get: operations["evaluations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/evaluations/{year}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The annual evaluation */
        readonly get: operations["evaluation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/evaluations/{year}/document": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A version of the annual evaluation as a document */
        readonly get: operations["evaluationDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/evaluations/{year}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose, decide, draft, object, rule, approve or publish in an annual evaluation */
        readonly post: operations["actOnEvaluation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/evaluations/{year}/try": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What the annual evaluation would be with other figures */
        readonly post: operations["tryEvaluation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was recorded in a cycle, the newest first: one's own acts, or all */
        readonly get: operations["events"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The files handed in as evidence */
        readonly get: operations["evidence"];
        readonly put?: never;
        /** Hand in a file as evidence */
        readonly post: operations["addEvidence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/evidence/{sha256}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A file handed in as evidence */
        readonly get: operations["evidenceFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/finding-types": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The findings that the rules know by name, and what follows each
         * @description Told whole: those of the rules.
         */
        readonly get: operations["findingTypes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Named findings */
        readonly get: operations["findings"];
        readonly put?: never;
        /** Record a finding about a unit */
        readonly post: operations["recordFinding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/flags": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The flags of the last published review */
        readonly get: operations["flags"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/follow-up-counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many cases stand where, and are of which kind and unit */
        readonly get: operations["followUpCounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/follow-ups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Cases that are followed to their end, the most urgent first */
        readonly get: operations["followUps"];
        readonly put?: never;
        /** Open a case, a matter or a request for help */
        readonly post: operations["openFollowUp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/follow-ups/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A case with its steps and history */
        readonly get: operations["followUp"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/follow-ups/{id}/document": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A case as a document to be printed */
        readonly get: operations["caseDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/follow-ups/{id}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a step in a case, send it back, extend, reopen or withdraw it */
        readonly post: operations["actOnFollowUp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/follow-ups/{id}/told": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A case told in the caller's language with its history, and what the caller may ask of it now */
        readonly get: operations["toldCase"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/inspections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Recurring inspections, and how they stand
         * @description Told whole: those of the rules, one a period of the plan.
         */
        readonly get: operations["inspections"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/light-map": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many indicators of each unit had which light, period by period */
        readonly get: operations["lightMap"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/lights": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The three lights side by side, and where they disagree */
        readonly get: operations["lights"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/list-entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The entries of lists */
        readonly get: operations["listEntries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/lists": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The lists of the policy
         * @description Told whole: those of the rules.
         */
        readonly get: operations["lists"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/lists/{list}/entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add an entry to a list */
        readonly post: operations["addListEntry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/mail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The ledger of mail, the newest first */
        readonly get: operations["mail"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/mail/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How many messages stand in each state
         * @description Told whole: states are few and fixed.
         */
        readonly get: operations["mailCounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/mail/message": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A message as it was sent */
        readonly get: operations["mailMessage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/mail/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Have a message that could not be delivered sent again */
        readonly post: operations["actOnMail"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/matters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Matters outside the reporting rhythm, the most urgent first */
        readonly get: operations["matters"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/matters/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How many matters come from where and stand how
         * @description Told whole: origins and states are few and fixed.
         */
        readonly get: operations["matterCounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/organisation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Units and posts, and how they changed */
        readonly get: operations["organisation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The plan as it stands: tasks, targets, leads and deadlines in force */
        readonly get: operations["plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/plan-changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Changes of the plan by a table, the newest first */
        readonly get: operations["planChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/plan-changes/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose what a table changes in the plan */
        readonly post: operations["proposePlanChange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/plan-changes/{id}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Approve or reject a change of the plan */
        readonly post: operations["actOnPlanChange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/plan-diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What a table would change in the plan */
        readonly post: operations["planDiff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/plan-table": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The plan as a table */
        readonly get: operations["planTable"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/policy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The rules in force as text, or those that a change asks for */
        readonly get: operations["policy"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/policy-changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Versions of the policy, proposed and published, the newest first */
        readonly get: operations["policyChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/policy-changes/{id}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose, publish or reject a version of the policy */
        readonly post: operations["actOnPolicyChange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/policy-check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What is wrong or odd about rules that are being written */
        readonly post: operations["checkPolicy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/policy-try": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What another policy would have made of the reviews on record */
        readonly post: operations["tryPolicy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/posts/{post}/holders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give a post to another person from a day on */
        readonly post: operations["changeHolder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/problems": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The problem ledger */
        readonly get: operations["problems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/problems/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many problems are open, were closed, and came back */
        readonly get: operations["problemCounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/proposals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Requests that wait for approval, the oldest first; a unit is told of those about its tasks, and of its own */
        readonly get: operations["proposals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/rating-rounds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Rounds of rating, with how many units each still waits for the caller to rate, the newest first */
        readonly get: operations["ratingRounds"];
        readonly put?: never;
        /** Open a round of rating */
        readonly post: operations["openRatingRound"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/rating-rounds/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A round of rating, as the caller may see it */
        readonly get: operations["ratingRound"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/rating-rounds/{id}/ballots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Fill in one's ballots */
        readonly post: operations["rate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/rating-rounds/{id}/form": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The form of a round to be filled in, as the caller may */
        readonly get: operations["ratingForm"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/rating-rounds/{id}/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take ballots in from a file */
        readonly post: operations["importBallots"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/rating-rounds/{id}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Extend a round of rating, close it before its day, or withdraw it */
        readonly post: operations["actOnRatingRound"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/rating-sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The sources of ratings that rounds can be opened of
         * @description Told whole: those of the rules.
         */
        readonly get: operations["ratingSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand in a unit's report on a task for a period */
        readonly post: operations["handInReport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/reviews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The reviews that have been frozen, and how far each has come
         * @description Told whole: one a period of the plan.
         */
        readonly get: operations["reviews"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/reviews/{period}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A review: worksheets, ranking, flags, objections, commentary */
        readonly get: operations["review"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/reviews/{period}/document": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The bulletin of a review, or one unit's worksheet, as a document */
        readonly get: operations["reviewDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/reviews/{period}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Object, rule, propose, approve, publish, comment or correct a review */
        readonly post: operations["actOnReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/reviews/{period}/units/{unit}/why": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Why a unit has its flag: every step from the reported values, in the caller's language */
        readonly get: operations["why"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/score-items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Bonus, deduction and override items, the newest first */
        readonly get: operations["scoreItems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/score-items/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose an item that changes a score */
        readonly post: operations["proposeScoreItem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/score-items/{id}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Approve or reject an item */
        readonly post: operations["actOnScoreItem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/special-reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Special reports to the county's leaders, the newest first */
        readonly get: operations["specialReports"];
        readonly put?: never;
        /** Send a special report */
        readonly post: operations["sendSpecialReport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/special-reports/{id}/document": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A special report as a document */
        readonly get: operations["specialReportDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/spot-checks/{period}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The draw of a period, and what its checks found */
        readonly get: operations["spotChecks"];
        readonly put?: never;
        /** Draw the reports of a period that are checked on the spot */
        readonly post: operations["drawSpotChecks"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/spot-checks/{period}/again": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The draw of a period made once more from its seed */
        readonly get: operations["spotChecksAgain"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/tasks/{task}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A task: targets, reports, lights, what was decided */
        readonly get: operations["task"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/tasks/{task}/blockers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Name the co-unit that blocks a task */
        readonly post: operations["nameBlocker"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/tasks/{task}/opinions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirm or dispute the lead's report as a co-unit */
        readonly post: operations["sayOfReport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/tasks/{task}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Verify, return or withdraw a report, propose or decide a change, claim completion */
        readonly post: operations["actOnTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/timetable": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What happened in a cycle and what will, and why, in the caller’s language */
        readonly get: operations["timetable"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/unit-changes/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose to rename, merge or split units from a day on */
        readonly post: operations["proposeUnitChange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/unit-changes/{id}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Approve or reject a change of units */
        readonly post: operations["actOnUnitChange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/unit-plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The units' own plans
         * @description Told whole: one a unit and plan that the rules ask for.
         */
        readonly get: operations["unitPlans"];
        readonly put?: never;
        /** File a unit's own plan */
        readonly post: operations["fileUnitPlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/unit-plans/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take note of a unit's plan, or return it */
        readonly post: operations["decideUnitPlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/units/{unit}/due": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What a unit owes, and by when
         * @description Told whole: of one unit, what it owes of the running periods.
         */
        readonly get: operations["due"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/units/{unit}/duties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All that waits for a unit, and by when */
        readonly get: operations["duties"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/units/{unit}/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All that is on record of one unit: its reports, cases and worksheets */
        readonly get: operations["exportUnit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/units/{unit}/form": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A unit's form of a period, filled in with what is known */
        readonly get: operations["unitForm"];
        readonly put?: never;
        /** Hand in a unit's form, report by report */
        readonly post: operations["handInForm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/units/{unit}/form-drafts/{period}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a unit has filled in of a period's form and not handed in yet */
        readonly get: operations["formDraft"];
        /** Save what is filled in of a period's form, for everybody of the unit */
        readonly put: operations["keepFormDraft"];
        readonly post?: never;
        /** Discard what is filled in of a period's form */
        readonly delete: operations["discardFormDraft"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/visits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Visits of units to each other, the newest first */
        readonly get: operations["visits"];
        readonly put?: never;
        /** Write down a visit */
        readonly post: operations["recordVisit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/waiting": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All that waits for a supervisor or a leader of the county, and by when */
        readonly get: operations["waiting"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/work-reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The office's reports on the work, the newest first */
        readonly get: operations["workReports"];
        readonly put?: never;
        /** Send a report on the work */
        readonly post: operations["sendWorkReport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/work-reports/{report}/{period}/draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a report on the work would say */
        readonly get: operations["workReportDraft"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cycles/{cycle}/work-reports/owed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The reports on the work that are still to go out
         * @description Told whole: of each report of the rules, the periods that it still goes out for.
         */
        readonly get: operations["owedWorkReports"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/doctor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The state of every part */
        readonly get: operations["doctor"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was recorded at all, the newest first: one's own acts, or all */
        readonly get: operations["allEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The whole record with the hashes of its chain */
        readonly get: operations["exportRecord"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change one's password */
        readonly put: operations["changePassword"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/password/resets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Set a new password by the link of a letter */
        readonly put: operations["resetPassword"];
        /** Ask for a letter with a link that sets a new password */
        readonly post: operations["askPasswordReset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/rebuild": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Compute everything that is shown anew from the record */
        readonly post: operations["rebuild"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reconcile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring the workflows into line with the record */
        readonly post: operations["reconcile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/rehearsals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The rehearsals that one has begun
         * @description Told whole: of one person, of whose rehearsals the last few are kept.
         */
        readonly get: operations["rehearsals"];
        readonly put?: never;
        /** Rehearse the plan of a running cycle, or one that is sent along */
        readonly post: operations["beginRehearsal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/rehearsals/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far a rehearsal has come */
        readonly get: operations["rehearsal"];
        readonly put?: never;
        readonly post?: never;
        /** End a rehearsal and remove what came of it */
        readonly delete: operations["removeRehearsal"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/rehearsals/{id}/document": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A document of a rehearsal */
        readonly get: operations["rehearsalDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/rehearsals/{id}/message": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A message of a rehearsal as its recipient reads it */
        readonly get: operations["rehearsalMessage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/rehearsals/{id}/outcome": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What came of a rehearsal: flags, mail, documents */
        readonly get: operations["rehearsalOutcome"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/second-factor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Begin a second factor */
        readonly post: operations["beginSecondFactor"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is signed in, and the posts they hold */
        readonly get: operations["session"];
        readonly put?: never;
        /** Sign in */
        readonly post: operations["signIn"];
        /** Sign out */
        readonly delete: operations["signOut"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give the code of the second factor */
        readonly post: operations["giveCode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/invitation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Whom the link of an invitation asks to begin an account */
        readonly post: operations["lookAtInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/organisation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Begin to sign in by the organisation's single sign-on */
        readonly post: operations["departToOrganisation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/proof": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give one's password once more */
        readonly post: operations["proveAgain"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/trial": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Enter a sample by a link of its start */
        readonly post: operations["enterTrial"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/ways": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How people may come in here */
        readonly get: operations["waysIn"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Where one is signed in
         * @description Told whole: of one person, who has three at most.
         */
        readonly get: operations["sessions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sessions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** End a session of one's own */
        readonly delete: operations["endSession"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Issue the token of a post */
        readonly post: operations["issueToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Verify the record against its chain */
        readonly post: operations["verify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Somebody who may sign in. */
        readonly Account: {
            readonly email: string;
            readonly id: string;
            readonly name: string;
            readonly role: components["schemas"]["AccountRole"] | null;
            readonly secondFactor: boolean;
            readonly username: string;
        };
        /**
         * @description What is asked about an account: that it change, that such a change be done, or that its access be seen to at once.
         * @enum {string}
         */
        readonly AccountAsk: "propose" | "decide" | "secure";
        /** @description What an administrator proposed of an account, and nobody decided yet. */
        readonly AccountProposal: {
            readonly at: string;
            /** @description What two persons decide of accounts: making one, ending one, letting one in again, taking a lost second factor away (reliability §6). */
            readonly change: {
                /** @constant */
                readonly ask: "invite";
                readonly email: string;
                readonly name: string;
                readonly role: components["schemas"]["AccountRole"] | null;
            } | {
                readonly account: string;
                /** @enum {string} */
                readonly ask: "end" | "restore" | "drop_factor";
            };
            /** @description How many administrators may decide it; with none, the operator at the machine does. */
            readonly deciders: number;
            /** @description Where it stands in the record. */
            readonly position: number;
            readonly proposal: string;
            readonly proposedBy: string;
            /** @description The role of the account that it is about. */
            readonly role: components["schemas"]["AccountRole"] | null;
        };
        /** @description What somebody may ask about the accounts of one role. */
        readonly AccountRight: {
            readonly may: readonly components["schemas"]["AccountAsk"][];
            readonly role: components["schemas"]["AccountRole"] | null;
        };
        /**
         * @description What an account may be for the whole installation; what it may do in a cycle follows from the posts it holds. The duties of administrators (GB/T 22239: 系统管理员、安全管理员) are held by different people.
         * @enum {string}
         */
        readonly AccountRole: "system_administrator" | "security_administrator" | "auditor";
        /** @description What is added to a running plan, from a day on. */
        readonly Addition: {
            /** @constant */
            readonly act: "add_task";
            readonly from: components["schemas"]["Day"];
            readonly task: components["schemas"]["Task"];
        } | {
            /** @constant */
            readonly act: "add_indicator";
            readonly from: components["schemas"]["Day"];
            readonly indicator: components["schemas"]["Indicator"];
        };
        /** @description A value that was handed in after a review had been frozen and differs from the one that it was frozen with. The frozen one stays; the amendment is shown beside it and feeds later reviews (domain §6, edge case 12). */
        readonly Amendment: {
            readonly by: string;
            /** @description What the review counted; null where it counted nothing. */
            readonly frozen: string | null;
            readonly indicator: string;
            readonly period: string;
            readonly reason: string;
            readonly receivedAt: components["schemas"]["Instant"];
            readonly task: string;
            readonly unit: string;
            readonly value: string;
            readonly version: number;
        };
        /** @description How a year is evaluated (年度考评). `publish` counts from the year's last day, `objection` from the draft. */
        readonly Annual: {
            readonly clause: string;
            /** @description Whom of a unit a mail tells that the unit's draft is open to objections; nobody where it is left out. */
            readonly draft_to?: readonly ("reporter" | "head")[];
            readonly grades: readonly components["schemas"]["GradeRule"][];
            readonly groups: readonly string[];
            readonly minus: {
                readonly at_most: string;
            };
            readonly name: string;
            /** @description How long a unit that has seen its own draft may object to it; it sees nothing before publication without. */
            readonly objection?: {
                readonly working_days: number;
            };
            readonly parts: readonly components["schemas"]["Part"][];
            readonly plus: {
                readonly at_most: string;
            };
            readonly publish: components["schemas"]["Offset"];
            readonly ties: components["schemas"]["Ties"];
            /** @description What happens to the points of a part that gave a unit no score. */
            readonly unscored: components["schemas"]["Unscored"];
            readonly uses: readonly components["schemas"]["ResultUse"][];
            readonly vetoes: readonly components["schemas"]["VetoRule"][];
        };
        /**
         * @description Who decides what a leader of the county alone does: the leader, or the office in a plan that names none.
         * @enum {string}
         */
        readonly Approver: "leader" | "supervisor";
        /** @description Where a figure is asked for. */
        readonly AskedFor: {
            readonly cycle: string;
            readonly indicator: string;
            readonly task: string;
            readonly unit: string;
        };
        /** @description Whom a link asks to begin an account; the first administrator's names nobody (null). */
        readonly AskedToBegin: {
            readonly name: string | null;
        };
        /** @description What somebody may ask of a report: the office checks, verifies or returns it, its unit withdraws it, a co-unit says whether it is so. */
        readonly AskOfReport: components["schemas"]["ReportAsk"] | "record_check" | "say_of_report" | "withdraw_report";
        /** @description How an installation stands with its backups: the last one, and whether there should be a newer one. */
        readonly BackupHealth: {
            readonly last: components["schemas"]["LastBackup"] | null;
            readonly stale: boolean;
            readonly withinDays: number;
        };
        /** @description What one rater gives one unit: a score by the key of each dimension. */
        readonly Ballot: {
            readonly class: string;
            readonly ratee: string;
            readonly rater: string;
            readonly scores: {
                readonly [key: string]: string;
            };
        };
        /**
         * @description Who may see how each rater voted. Those who are rated never do.
         * @enum {string}
         */
        readonly BallotReader: "supervisor" | "leader" | "auditor";
        /** @description What came of ballots: how many were taken, and the votes whose voucher had been used before. */
        readonly BallotsTaken: {
            readonly left: readonly components["schemas"]["Refused"][];
            readonly number: number;
            readonly taken: number;
        };
        /** @description What came of ballots, with a sentence for each vote that was left out. */
        readonly BallotsTold: {
            readonly left: readonly {
                readonly code: string;
                /** @description What is wrong with a field of the request, as a code of the catalogue. */
                readonly fault?: {
                    readonly code: string;
                    readonly params: {
                        readonly [key: string]: string;
                    };
                    readonly path: string;
                };
                readonly line: number | null;
                readonly message: string;
                /** @description The part of the request that is meant, as a JSON pointer; where naming it helps a program. */
                readonly path?: string;
                readonly subject: string;
            }[];
            readonly number: number;
            readonly taken: number;
        };
        /** @description The lights of an indicator beside the computed one: how the unit sees itself, and how whoever verified saw it. */
        readonly BesideLights: {
            /** @description Null where the unit stated none. */
            readonly own: string | null;
            /** @description Null where the report is not verified; the computed one where it was verified without another. */
            readonly verified: string | null;
        };
        /** @description What a block of a work report is drafted from: the record's key indicators, tasks, problems, or the entries of a list. */
        readonly BlockSource: "indicators" | "tasks" | "problems" | {
            readonly list: string;
        };
        /** @description A part of an indicator, as things stand: 1 deep is a part of the row's own, 2 deep a part of such a part. */
        readonly BoardPart: {
            readonly completion: string | null;
            readonly computed: string;
            /** @description What its values are counted in; null for words and for what is made of parts. */
            readonly counted: string | null;
            readonly depth: number;
            readonly disagree: boolean;
            /** @description What is made of parts is due when the last of them is. */
            readonly due: components["schemas"]["Day"] | null;
            readonly gap: string | null;
            readonly indicator: string;
            readonly key: boolean;
            readonly kind: components["schemas"]["LeafKind"] | "all_of" | "any_of";
            readonly name: string;
            /** @description Null where the unit stated none. */
            readonly own: string | null;
            /** @description Shares of 1 with six decimals; the gap is completion less schedule. Null where nothing is due or known. */
            readonly schedule: string | null;
            readonly state: components["schemas"]["State"];
            readonly target: string | null;
            readonly trend: readonly components["schemas"]["TrendPoint"][];
            readonly value: string | null;
            /** @description Null where the report is not verified; the computed one where it was verified without another. */
            readonly verified: string | null;
        };
        /** @description One indicator of a unit, as things stand, with all that it is made of, each before its own parts. */
        readonly BoardRow: {
            readonly clause: string;
            readonly completion: string | null;
            readonly computed: string;
            /** @description What its values are counted in; null for words and for what is made of parts. */
            readonly counted: string | null;
            readonly disagree: boolean;
            /** @description What is made of parts is due when the last of them is. */
            readonly due: components["schemas"]["Day"] | null;
            readonly gap: string | null;
            readonly indicator: string;
            readonly key: boolean;
            readonly kind: components["schemas"]["LeafKind"] | "all_of" | "any_of";
            readonly name: string;
            /** @description Null where the unit stated none. */
            readonly own: string | null;
            readonly parts: readonly components["schemas"]["BoardPart"][];
            /** @description Shares of 1 with six decimals; the gap is completion less schedule. Null where nothing is due or known. */
            readonly schedule: string | null;
            readonly state: components["schemas"]["State"];
            readonly target: string | null;
            readonly task: string;
            readonly title: string;
            readonly trend: readonly components["schemas"]["TrendPoint"][];
            readonly unit: string;
            readonly value: string | null;
            /** @description Null where the report is not verified; the computed one where it was verified without another. */
            readonly verified: string | null;
        };
        /** @description A cycle's units by their indicators, as things stand in a reporting period. */
        readonly BoardView: {
            readonly flags: readonly {
                readonly flag: string;
                readonly label: string;
                /** @enum {string} */
                readonly severity: "best" | "good" | "neutral" | "bad" | "worst";
            }[];
            readonly lights: readonly components["schemas"]["LightStep"][];
            readonly period: string;
            /** @description The periods that there is a board of. */
            readonly periods: readonly string[];
            readonly rows: readonly components["schemas"]["BoardRow"][];
            readonly units: readonly {
                readonly group: string;
                readonly id: string;
                readonly name: string;
            }[];
        };
        /** @description What a unit may be burdened with in a month, and how many working days' notice it is given of a deadline. */
        readonly BurdenLimits: {
            readonly fields?: number;
            readonly forms?: number;
            readonly messages?: number;
            readonly notice?: {
                readonly working_days: number;
            };
            readonly notices?: number;
        };
        /** @description The burden of a month under the limits of a cycle's policy. */
        readonly BurdenView: {
            /** @description The cycles that are counted together. */
            readonly cycles: readonly string[];
            readonly limits: components["schemas"]["BurdenLimits"] | null;
            readonly month: string;
            readonly shared: readonly components["schemas"]["SharedFigure"][];
            readonly units: readonly components["schemas"]["UnitBurden"][];
        };
        /** @description A calendar that a running cycle took in, and what it moved. */
        readonly CalendarImport: {
            readonly at: components["schemas"]["Instant"];
            readonly by: string;
            readonly followUps: readonly components["schemas"]["RetimedFollowUp"][];
            readonly moved: readonly components["schemas"]["MovedEntry"][];
            /** @description Its number among what happened to the cycle. */
            readonly number: number;
            readonly years: readonly string[];
        };
        /** @description What a new calendar moved in one cycle; nothing where it says no more than was known. */
        readonly CalendarImported: {
            readonly cycle: string;
            readonly followUps: readonly components["schemas"]["RetimedFollowUp"][];
            readonly moved: readonly components["schemas"]["MovedEntry"][];
        };
        /** @description Something that somebody did to a case: what, what was written down, and the files that prove it. */
        readonly CaseAct: {
            readonly at: components["schemas"]["Instant"];
            readonly by: string;
            readonly did: string;
            readonly files: readonly components["schemas"]["EvidenceFile"][];
            /** @description Who held that post then. */
            readonly holder: string;
            readonly lines: readonly string[];
        };
        /** @description The case from which another one went up. */
        readonly CaseBelow: {
            /** @description What it is called on paper: its kind, or the letter that takes a notice's place. */
            readonly called: string;
            readonly id: string;
            readonly kind: components["schemas"]["FollowUpKind"];
            readonly title: string;
            readonly unit: string;
            readonly unitName: string;
        };
        /** @description How many cases there are such as were asked for. */
        readonly CaseCounts: {
            /** @description By what they are called, as if no kind had been asked for. */
            readonly kinds: readonly {
                readonly count: number;
                readonly kind: string;
            }[];
            /** @description Those of them whose awaited step is late. */
            readonly overdue: number;
            readonly stages: readonly {
                readonly count: number;
                readonly stage: components["schemas"]["Stage"];
            }[];
            /** @description By the units that they are about, as if none had been asked for. */
            readonly units: readonly {
                readonly count: number;
                readonly unit: string;
                readonly unitName: string;
            }[];
        };
        /** @description A later day that was asked for, and what was decided. */
        readonly CaseExtension: {
            readonly at: components["schemas"]["Instant"];
            readonly by: string;
            readonly decidedAt?: components["schemas"]["Instant"];
            readonly decidedBy?: string;
            readonly decidedByHolder?: string;
            readonly due: string;
            readonly holder?: string;
            readonly id: string;
            readonly reason: string | null;
            /** @enum {string} */
            readonly status: "open" | "granted" | "rejected";
        };
        /** @description One as a certain person sees it among others. */
        readonly CaseOnBoard: {
            /** @description The step that is waited for, and until when; null when it has ended. */
            readonly awaited: string | null;
            readonly awaitedBy: components["schemas"]["Instant"] | null;
            /** @description What it is called on paper: its kind, or the letter that takes a notice's place. */
            readonly called: string;
            /** @description Of a supervision notice, where the policy has a ladder of colours. */
            readonly colour: string | null;
            readonly due: string | null;
            readonly endedAt: components["schemas"]["Instant"] | null;
            readonly id: string;
            readonly kind: components["schemas"]["FollowUpKind"];
            /** @description Working days until the awaited step is due; 0 on the last day, negative afterwards; null where nothing limits it. */
            readonly left: number | null;
            /** @description The name of the list that it is an entry of. */
            readonly list: string | null;
            /** @description True when its next step is that person's to take. */
            readonly mine: boolean;
            readonly openedAt: components["schemas"]["Instant"];
            readonly overdue: number;
            readonly reopened: number;
            /** @description Who has to see it through, by name: its unit, or the supervision office for what it left lying itself. */
            readonly responsible: string;
            readonly rung: number;
            readonly stage: components["schemas"]["Stage"];
            readonly state: string;
            readonly title: string;
            readonly unit: string;
            readonly unitName: string;
            /** @description Whose step that is. */
            readonly waitsFor: components["schemas"]["Side"] | null;
        };
        /** @description What opened a case, and what was said then; which of these it has depends on `by`. */
        readonly CaseSource: {
            /** @enum {string} */
            readonly by: "review" | "person" | "commentary" | "finding" | "dispute" | "blocked" | "list" | "escalation" | "raised";
            readonly charge?: string;
            /** @description The co-unit that disputes. */
            readonly co?: string;
            readonly common?: boolean;
            readonly corrected?: components["schemas"]["CorrectedReview"];
            readonly fields?: {
                readonly [key: string]: string;
            };
            readonly finding?: string;
            /** @description The case that it went up from. */
            readonly from?: string;
            readonly helpers?: readonly string[];
            readonly lead?: string;
            readonly list?: string;
            readonly origin?: components["schemas"]["Origin"];
            /** @description The post in charge. */
            readonly owner?: string;
            readonly period?: string;
            readonly problem?: number;
            readonly reason?: string;
            readonly rule?: string;
            readonly task?: string;
            readonly urgent?: string;
            readonly visit?: string;
        };
        /** @description Something that was done to a case: a step with its fields and files, or a reason by the name of what was done. */
        readonly CaseStep: {
            readonly at: components["schemas"]["Instant"];
            readonly awaitedBy?: components["schemas"]["Instant"] | null;
            readonly by: string;
            readonly due?: string | null;
            readonly fields?: {
                readonly [key: string]: string;
            } | null;
            readonly files?: readonly components["schemas"]["EvidenceFile"][];
            /** @description Who held that post then. */
            readonly holder?: string;
            readonly movedFrom?: string;
            readonly movedTo?: string;
            readonly raised?: string;
            readonly reason?: string;
            readonly reopened?: string;
            /** @description Its deadlines before the calendar moved them; `due` and `awaitedBy` are those after. */
            readonly retimed?: components["schemas"]["Deadlines"];
            readonly sentBackTo?: string;
            readonly skipped?: string;
            readonly step?: string;
            readonly withdrawn?: string;
        };
        readonly Change: components["schemas"]["DutyChange"] | components["schemas"]["Addition"];
        /** @description A way of looking at what was reported: 看台账, 看系统, 看现场 (004-7, annex 8). */
        readonly Channel: {
            readonly channel: string;
            readonly name: string;
        };
        /** @description A report that may be checked on the spot. */
        readonly Checkable: {
            readonly period: string;
            readonly task: string;
            readonly unit: string;
        };
        /** @description A check as it was recorded. */
        readonly CheckRow: {
            readonly channel: string | null;
            readonly checkedAt: components["schemas"]["Instant"];
            readonly checkedBy: string;
            readonly evidence: string;
            readonly files: readonly components["schemas"]["EvidenceFile"][];
            readonly found: readonly components["schemas"]["Found"][];
            readonly matches: boolean;
            readonly number: number;
            readonly period: string;
            readonly task: string;
            readonly unit: string;
            readonly version: number;
        };
        /** @description How reports are checked: which are drawn, by which channels, and how many of those come before a verification. */
        readonly CheckRules: {
            readonly before_verify?: number;
            readonly channels?: readonly components["schemas"]["Channel"][];
            readonly spot?: components["schemas"]["SpotChecks"];
        };
        /** @description What one class of raters gave a unit. With too few ratings there is neither a score nor a mean. */
        readonly ClassRating: {
            readonly class: string;
            /** @description The trimmed mean of each dimension, on the scale of the ratings. */
            readonly means: {
                readonly [key: string]: string;
            };
            readonly ratings: number;
            readonly score: string | null;
        };
        /** @description How server time becomes business time: at server time `epoch` (ms) it is `origin`, and from there business time runs `speed` times as fast. A stopped clock has speed 0. In production it is the identity. */
        readonly Clock: {
            readonly epoch: number;
            readonly origin: components["schemas"]["Instant"];
            readonly speed: number;
        };
        /** @description What time it is. */
        readonly ClockAnswer: {
            /** @description Only a sample's clock can be set. */
            readonly control: components["schemas"]["ClockState"] | null;
            readonly now: string;
        };
        /** @description How the clock of a sample stands. */
        readonly ClockState: {
            readonly clock: components["schemas"]["Clock"];
            readonly now: string;
            readonly speed: number;
        };
        /** @description That somebody closed a round before its day: who, when and why. */
        readonly ClosedEarly: {
            readonly at: components["schemas"]["Instant"];
            readonly by: string;
            readonly reason: string;
        };
        /** @description What was said of a unit at the meeting on a review, each problem with its entry in the ledger. */
        readonly CommentaryRow: {
            readonly achievements: readonly string[];
            readonly at: components["schemas"]["Instant"];
            readonly by: string;
            readonly commenter: string;
            readonly problems: readonly {
                readonly followUp: string | null;
                readonly number: number;
                readonly state: string | null;
                readonly text: string;
            }[];
            readonly unit: string;
        };
        /** @description The lead units of one group side by side. */
        readonly ComparedGroup: {
            readonly group: string;
            readonly units: readonly {
                readonly cameBack: number;
                readonly closed: number;
                /** @description 比序时进度: indicators that are due, and those that reached their schedule. */
                readonly due: number;
                readonly name: string;
                /** @description 比问题销号: problems, those that were closed, and those of them that came back. */
                readonly problems: number;
                readonly reached: number;
                /** @description 比经验推广: what visits found worth taking over. */
                readonly shared: number;
                readonly unit: string;
            }[];
        };
        /** @description An indicator made of others: all of them, or any of them (either-or targets). */
        readonly Composite: {
            readonly id: string;
            readonly key: boolean;
            /** @enum {string} */
            readonly kind: "all_of" | "any_of";
            readonly name: string;
            readonly of: readonly string[];
            /** @description The day from which it counts, of what was added to a running plan. */
            readonly since?: components["schemas"]["Day"];
            readonly weight: string;
        };
        /** @enum {string} */
        readonly ConsequenceKind: "commendation" | "commitment_statement" | "interview" | "supervision_notice" | "public_criticism" | "listed_supervision" | "referral" | "reward";
        /** @description A consequence of a review: how far it has come, and which correction added or withdrew it. */
        readonly ConsequenceRow: {
            readonly addedBy: components["schemas"]["CorrectedReviewRow"] | null;
            /** @description The step that is waited for, and until when; null when it has ended. */
            readonly awaited: string | null;
            readonly awaitedBy: components["schemas"]["Instant"] | null;
            /** @description What it is called on paper: its kind, or the letter that takes a notice's place. */
            readonly called: string;
            readonly due: string | null;
            readonly id: string;
            readonly kind: string;
            readonly rule: string;
            /** @description `open`, `ended` or `withdrawn`; what a correction withdrew after it had ended stays `ended`. */
            readonly state: string;
            /** @description The periods of the earlier reviews that make a streak of it; none where the rule asks for none. */
            readonly streak: readonly string[];
            readonly unit: string;
            readonly withdrawnBy: components["schemas"]["CorrectedReviewRow"] | null;
        };
        readonly ConsequenceRule: {
            readonly do: readonly components["schemas"]["ConsequenceKind"][];
            /** @description The ranking groups it is for; all of them where none is named. */
            readonly groups?: readonly string[];
            readonly on: components["schemas"]["Trigger"];
            readonly within: components["schemas"]["Offset"] | null;
        };
        /** @description What a co-unit says of the lead's report of a task they share: that it is so, or that it is not, and why. */
        readonly CoOpinion: {
            readonly at: components["schemas"]["Instant"];
            readonly by: string;
            readonly lead: string;
            readonly period: string;
            readonly reason: string;
            /** @enum {string} */
            readonly stance: "confirmed" | "disputed";
            readonly task: string;
            readonly unit: string;
            /** @description The version of the report that it speaks of. */
            readonly version: number;
        };
        /** @description What a revision of a frozen review corrects: reports that are counted anew, and score items that no longer count. */
        readonly Corrected: {
            readonly items: readonly string[];
            readonly reports: readonly components["schemas"]["NamedReport"][];
        };
        /** @description The correction of a review by which something came to follow that did not follow before. */
        readonly CorrectedReview: {
            readonly period: string;
            readonly version: number;
        };
        /** @description The corrected review that added or withdrew a consequence. */
        readonly CorrectedReviewRow: {
            readonly period: string;
            readonly version: number;
        };
        /** @description A cycle of an installation. */
        readonly CycleRow: {
            readonly cycle: string;
            readonly endsAt: components["schemas"]["Instant"];
            readonly status: string;
            readonly title: string;
        };
        /** @description A cycle at a glance. */
        readonly CycleStatus: {
            readonly cycle: string;
            readonly endsAt: components["schemas"]["Instant"];
            readonly mail: {
                readonly [key: string]: number;
            };
            /** @description The matters outside the reports, counted like tasks. */
            readonly matters: components["schemas"]["MatterCounts"];
            /** @description The period to look at first: the newest whose reports were due; null before the first begins. */
            readonly newest: string | null;
            readonly now: components["schemas"]["Instant"];
            readonly periods: readonly {
                readonly deadline: components["schemas"]["Instant"];
                readonly late: number;
                readonly missing: number;
                readonly period: string;
                readonly received: number;
            }[];
            readonly proposals: number;
            readonly reviews: readonly {
                readonly period: string;
                readonly publishedAt: components["schemas"]["Instant"] | null;
                readonly state: string;
            }[];
            readonly status: string;
            readonly tasks: {
                readonly [key: string]: number;
            };
            readonly title: string;
        };
        /** @description A business day, `YYYY-MM-DD`, in the plan's zone. */
        readonly Day: string;
        /** @description Until when a follow-up runs, and the step that it waits for. */
        readonly Deadlines: {
            readonly awaitedBy: components["schemas"]["Instant"] | null;
            readonly due: components["schemas"]["Day"] | null;
        };
        /** @description One deduction for how a unit reported, or one decided by people. */
        readonly Deduction: {
            readonly amount: string;
            /** @enum {string} */
            readonly kind: "late" | "missing" | "returned" | "item";
            readonly period: string | null;
            readonly reason: string;
            readonly task: string | null;
        };
        /** @description What two plans say differently of one thing, in words for people, and the change that would bring it about. */
        readonly Difference: {
            readonly after: string;
            readonly before: string;
            /** @description Null where a running cycle knows no change that does it. */
            readonly change: components["schemas"]["Change"] | null;
            readonly field: string;
            /** @description Null where the task itself differs. */
            readonly indicator: string | null;
            readonly task: string;
            readonly title: string;
        };
        /** @description Something that is looked at and judged by its name; `by` is what it is judged by (看台账资料 → 评责任落实). */
        readonly Dimension: {
            readonly by: string | null;
            readonly id: string;
            readonly name: string;
            readonly weight: string;
        };
        /** @description The state of every part of an installation, and what is wrong with it in the language that was asked for. */
        readonly DoctorView: {
            /** @description How many there are of each duty of administrators. */
            readonly administrators: {
                readonly security: number;
                readonly system: number;
            };
            readonly backup: components["schemas"]["BackupHealth"];
            readonly businessNow: string;
            readonly faults: readonly components["schemas"]["InstallationFault"][];
            readonly parts: {
                readonly [key: string]: string;
            };
            readonly pid: number;
            readonly record: components["schemas"]["RecordHealth"];
            readonly states: components["schemas"]["PartStates"];
            /** @description Where people reach it. */
            readonly url: string;
            readonly version: string;
        };
        /** @description How many documents of a kind may be published so. */
        readonly DocumentCount: {
            readonly count: number;
            readonly kind: components["schemas"]["DocumentKind"];
            readonly mark: components["schemas"]["PublicationMark"];
        };
        /** @enum {string} */
        readonly DocumentKind: "bulletin" | "briefing" | "review" | "worksheet" | "evaluation";
        /** @description A document that a cycle published, as it is listed: the name of its file, and how it may be published. */
        readonly DocumentRow: {
            readonly kind: components["schemas"]["DocumentKind"];
            readonly mark: components["schemas"]["PublicationMark"];
            readonly name: string;
            readonly period: string;
            readonly publishedAt: components["schemas"]["Instant"];
            readonly unit: string | null;
            readonly version: number;
        };
        /** @description That something is filled in of a unit's form of a period and not handed in: of how many reports, when and by whom it was saved last. */
        readonly DraftedForm: {
            readonly period: string;
            readonly reports: number;
            readonly savedAt: string;
            readonly savedBy: string;
            /** @description What the post that saved it is called. */
            readonly savedByName: string;
        };
        /** @description What is filled in for an indicator, as it was typed: nothing of it is judged before it is handed in. */
        readonly DraftedLine: {
            readonly dataTo: string;
            readonly indicator: string;
            readonly light: string;
            readonly note: string;
            readonly value: string;
        };
        /** @description What is filled in of a report. Its files are handed in as evidence already, and named by their hashes. */
        readonly DraftedReport: {
            readonly files: readonly {
                readonly name: string;
                readonly sha256: string;
            }[];
            readonly lines: readonly components["schemas"]["DraftedLine"][];
            readonly reason: string;
            readonly task: string;
            readonly unit: string;
        };
        /** @description A revision of the draft because of an upheld objection. */
        readonly DraftRevisionRow: {
            readonly at: components["schemas"]["Instant"];
            readonly by: string;
            readonly changes: readonly components["schemas"]["WorksheetChange"][];
            readonly corrects: components["schemas"]["Corrected"];
            readonly objection: string;
            readonly reason: string;
        };
        /** @description A draft with the names a head reads. */
        readonly DraftView: {
            /** @description Why it corrects what was said before. */
            readonly because: string | null;
            readonly decidedAt: components["schemas"]["Instant"] | null;
            readonly decidedBy: string | null;
            readonly draftedAt: components["schemas"]["Instant"];
            readonly draftedBy: string;
            readonly files: readonly components["schemas"]["EvidenceFile"][];
            readonly indicators: {
                readonly [key: string]: string;
            };
            readonly lines: readonly components["schemas"]["ReportLine"][];
            readonly number: number;
            readonly period: string;
            readonly reason: string | null;
            /** @description The head who signs it now: of the unit that reported, or of the one that took over; null where that has none. */
            readonly signer: string | null;
            /** @enum {string} */
            readonly status: "open" | "signed" | "replaced" | "sent_back";
            readonly task: string;
            readonly title: string;
            readonly unit: string;
        };
        /** @description A draw made once more from the record alone, beside the one that was recorded. */
        readonly DrawnAgain: {
            readonly drawn: readonly components["schemas"]["Checkable"][];
            readonly recorded: readonly components["schemas"]["Checkable"][];
            readonly reports: number;
            readonly same: boolean;
            readonly seed: string;
            readonly seedAt: number;
            readonly upTo: number;
        };
        /** @description A drawn report with the checks that were made of it. */
        readonly DrawnReport: {
            readonly checks: readonly components["schemas"]["CheckRow"][];
            readonly period: string;
            readonly task: string;
            readonly unit: string;
        };
        /** @description A draw with what has become of each report that was drawn. */
        readonly DrawView: {
            readonly drawn: readonly components["schemas"]["DrawnReport"][];
            readonly drawnAt: components["schemas"]["Instant"];
            readonly drawnBy: string;
            readonly period: string;
            readonly seed: string;
            readonly seedAt: number;
            readonly size: components["schemas"]["SpotChecks"];
            readonly upTo: number;
        };
        /** @description A draft of an owed report that was not submitted: it waits for the head, or was sent back by them. */
        readonly DueDraft: {
            readonly draftedAt: components["schemas"]["Instant"];
            readonly draftedBy: string;
            readonly number: number;
            /** @description Why it was sent back. */
            readonly reason: string | null;
            /** @enum {string} */
            readonly status: "open" | "sent_back";
        };
        /** @description An indicator as it is to be reported: target, last value, and how far that is from the schedule. */
        readonly DueIndicator: {
            readonly completion: string | null;
            /** @description Completion less schedule: below zero is behind. */
            readonly gap: string | null;
            readonly indicator: string;
            readonly kind: components["schemas"]["LeafKind"];
            readonly last: string | null;
            /** @description The day that the last value stands at, where its report said so. */
            readonly lastDataTo: components["schemas"]["Day"] | null;
            readonly lastPeriod: string | null;
            readonly name: string;
            /** @description What was received for the period itself, and how far that is from the schedule; null where nothing was. */
            readonly reported: {
                readonly completion: string | null;
                readonly gap: string | null;
                readonly value: string;
            } | null;
            /** @description Shares of 1 with six decimals, on the period's last day. */
            readonly schedule: string;
            readonly target: string | null;
            readonly unit: string | null;
        };
        /** @description One report that a unit owes. */
        readonly DueReport: {
            readonly clause: string;
            readonly deadline: components["schemas"]["Instant"];
            /** @description Its newest draft that was not submitted: waiting for the head of the unit, or sent back by them. */
            readonly draft: components["schemas"]["DueDraft"] | null;
            readonly indicators: readonly components["schemas"]["DueIndicator"][];
            readonly opens: components["schemas"]["Instant"];
            readonly overdue: boolean;
            readonly period: string;
            readonly returned: string | null;
            readonly task: string;
            readonly title: string;
            /** @description The unit that owes it: the one asked about, or one whose duties it took over. */
            readonly unit: string;
        };
        /** @description All that waits for a unit. */
        readonly Duties: {
            readonly cases: readonly components["schemas"]["DutyCase"][];
            /** @description What is filled in of the unit's forms and not handed in; told to whoever may go on with it. */
            readonly forms: readonly components["schemas"]["DraftedForm"][];
            readonly now: components["schemas"]["Instant"];
            readonly objections: readonly components["schemas"]["OpenObjection"][];
            readonly plans: readonly components["schemas"]["OwedPlan"][];
            readonly ratings: readonly components["schemas"]["OwedRating"][];
            /** @description Owed, sent back, waiting for a signature, and what was handed in for the periods at hand; the most urgent first. */
            readonly reports: readonly components["schemas"]["Duty"][];
            readonly unit: {
                readonly id: string;
                readonly name: string;
            };
        };
        /** @description A report that a unit has to make: what is known of it, and how many working days are left. */
        readonly Duty: {
            /** @description The policy lets the last value stand where there is no newer one. */
            readonly carries: boolean;
            readonly clause: string;
            readonly deadline: components["schemas"]["Instant"];
            readonly draft: components["schemas"]["DutyDraft"] | null;
            readonly indicators: readonly components["schemas"]["DueIndicator"][];
            /** @description Working days until its deadline; 0 on the last day, negative afterwards. */
            readonly left: number;
            /** @description The lights that a unit may give itself for this period. */
            readonly lights: readonly string[];
            readonly opens: components["schemas"]["Instant"];
            readonly overdue: boolean;
            readonly period: string;
            readonly received: components["schemas"]["Received"] | null;
            readonly returned: string | null;
            /** @description The head has to sign what the reporter hands in for this period. */
            readonly signed: boolean;
            readonly task: string;
            readonly title: string;
            /** @description The unit that owes it: the one asked about, or one whose duties it took over. */
            readonly unit: string;
        };
        /** @description A case or notice that waits for its unit. */
        readonly DutyCase: {
            /** @description The step that it waits for, and until when; null where nothing limits it. */
            readonly awaited: string;
            readonly awaitedBy: components["schemas"]["Instant"] | null;
            /** @description What it is called on paper: its kind, or the letter that takes a notice's place. */
            readonly called: string;
            readonly id: string;
            readonly kind: components["schemas"]["FollowUpKind"];
            /** @description Working days until the step has to be taken; 0 on the last day, negative afterwards. */
            readonly left: number | null;
            readonly title: string;
            readonly unit: string;
        };
        /** @description What an act changes of a task's duty (assessment-rules §3, "What changes a task's duty"). */
        readonly DutyChange: {
            /** @constant */
            readonly act: "withdraw";
            readonly from: components["schemas"]["Day"];
        } | {
            /** @constant */
            readonly act: "suspend";
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
        } | {
            /** @constant */
            readonly act: "accept";
            readonly on: components["schemas"]["Day"];
        } | {
            /** @constant */
            readonly act: "extend";
            readonly due: components["schemas"]["Day"];
            readonly indicator: string | null;
        } | {
            /** @constant */
            readonly act: "change_target";
            readonly from: components["schemas"]["Day"];
            readonly indicator: string;
            readonly target: components["schemas"]["Target"];
        } | {
            /** @constant */
            readonly act: "change_lead";
            readonly from: components["schemas"]["Day"];
            readonly lead: readonly string[];
        } | {
            /** @constant */
            readonly act: "excuse";
            readonly deadline: components["schemas"]["Instant"];
            readonly period: string;
        };
        /** @description A draft of a report, as it was written. */
        readonly DutyDraft: {
            /** @description Why it corrects what was said before. */
            readonly because: string | null;
            readonly draftedAt: components["schemas"]["Instant"];
            readonly draftedBy: string;
            /** @description What the post that wrote it is called. */
            readonly draftedByName: string;
            readonly files: readonly components["schemas"]["EvidenceFile"][];
            readonly lines: readonly components["schemas"]["ReportLine"][];
            readonly number: number;
            /** @description Why it was sent back. */
            readonly reason: string | null;
            /** @enum {string} */
            readonly status: "open" | "sent_back";
        };
        /** @enum {string} */
        readonly EntryAsk: "approve_entry" | "reject_entry";
        /** @description The evaluation half of a policy: schemes with named dimensions, where ratings come from, the annual evaluation. */
        readonly Evaluation: {
            readonly annual: components["schemas"]["Annual"] | null;
            readonly schemes: readonly components["schemas"]["Scheme"][];
            readonly sources: readonly components["schemas"]["Source"][];
        };
        /** @enum {string} */
        readonly EvaluationAsk: "propose_entry" | "draft" | "object" | "rule" | "approve" | "publish" | "take_over";
        /** @description One version of a year's evaluation. */
        readonly EvaluationVersion: {
            readonly approvedAt: components["schemas"]["Instant"] | null;
            readonly approvedBy: string | null;
            readonly draftedAt: components["schemas"]["Instant"];
            readonly draftedBy: string;
            readonly number: number;
            readonly publishedAt: components["schemas"]["Instant"] | null;
            readonly publishedBy: string | null;
            readonly reason: string | null;
            readonly sha256: string;
            readonly snapshot: components["schemas"]["YearSnapshot"];
            /** @enum {string} */
            readonly state: "draft" | "approved" | "published";
            readonly version: number;
        };
        /** @description What an event is about, in the names that people know; null where it has no such name. */
        readonly EventNames: {
            /** @description Who did it; null of whom the record knows no more than it says. */
            readonly by: components["schemas"]["NamedPost"] | null;
            /** @description The title of the plan. */
            readonly cycle: string | null;
            /** @description The kind of a case or of a message. */
            readonly kind: string | null;
            readonly period: string | null;
            /** @description To whom messages went; some of them where it is about many. */
            readonly recipients: readonly components["schemas"]["NamedPost"][];
            readonly title: string | null;
            readonly unit: string | null;
        };
        /** @description A file that proves something, as everything but the file store knows it: by the SHA-256 of its bytes. */
        readonly EvidenceFile: {
            readonly mediaType: string;
            readonly name: string;
            /** @description Lower-case hex. */
            readonly sha256: string;
            /** @description Bytes. */
            readonly size: number;
        };
        /** @description A file of a cycle: which unit it concerns (empty: none), who added it and when. */
        readonly EvidenceRow: {
            readonly addedAt: components["schemas"]["Instant"];
            readonly addedBy: string;
            readonly mediaType: string;
            readonly name: string;
            /** @description Lower-case hex. */
            readonly sha256: string;
            /** @description Bytes. */
            readonly size: number;
            readonly unit: string;
            /** @description What refers to it: entities with the numbers of their events, as `task/xupu-2024/sheng-1#3`. */
            readonly uses: readonly string[];
        };
        /** @description One side of a scheme: 三看, 三评, 三比. */
        readonly Facet: {
            readonly dimensions: readonly components["schemas"]["Dimension"][];
            readonly id: string;
            readonly name: string;
        };
        /** @description What followed a finding, by which rule, and what it waits for. */
        readonly FindingFollowUp: {
            readonly awaited: string | null;
            readonly awaitedBy: components["schemas"]["Instant"] | null;
            readonly id: string;
            readonly kind: string;
            readonly rule: string;
            readonly state: string;
        };
        /** @description A finding about a unit, and what followed it. */
        readonly FindingRow: {
            readonly evidence: string;
            readonly files: readonly components["schemas"]["EvidenceFile"][];
            readonly followUps: readonly components["schemas"]["FindingFollowUp"][];
            readonly foundAt: components["schemas"]["Instant"];
            readonly foundBy: string;
            readonly id: string;
            readonly name: string;
            readonly source: string;
            readonly text: string;
            readonly unit: string;
        };
        /** @description A finding that the rules know by its name, and what follows it by any of them (000-1, 001-1, 003-3). */
        readonly FindingType: {
            readonly does: readonly components["schemas"]["ConsequenceKind"][];
            readonly name: string;
        };
        /** @description The conditions of a flag rule; all that are given must hold. */
        readonly FlagConditions: {
            readonly complete?: boolean;
            /** @enum {string} */
            readonly pool?: "all" | "complete";
            readonly rank?: components["schemas"]["RankCondition"];
            readonly score?: {
                readonly max?: string;
                readonly min?: string;
            };
        };
        /** @description A unit that another policy would have treated otherwise in a recorded review. */
        readonly FlagDifference: {
            readonly after: components["schemas"]["Standing"];
            readonly before: components["schemas"]["Standing"];
            readonly name: string;
            readonly period: string;
            readonly unit: string;
        };
        readonly FlagRule: {
            readonly flag: string;
            readonly label: string;
            /** @enum {string} */
            readonly severity: "best" | "good" | "neutral" | "bad" | "worst";
            readonly when: components["schemas"]["FlagConditions"];
        };
        /** @description The flags of a cycle's published reviews: periods across, units down. */
        readonly FlagsView: {
            readonly periods: readonly string[];
            readonly policy: {
                readonly flags: readonly components["schemas"]["FlagRule"][];
            };
            readonly units: readonly {
                readonly flags: {
                    readonly [key: string]: components["schemas"]["GivenFlag"];
                };
                readonly group: string;
                readonly name: string;
                readonly unit: string;
            }[];
        };
        /** @description Everything that is followed to its end: what follows a flag, ledger problems, requests for help, single matters. */
        readonly FollowUpKind: components["schemas"]["ConsequenceKind"] | "problem" | "office_problem" | "help_request" | "matter" | "list_entry";
        /** @description One with its whole history. */
        readonly FollowUpView: {
            /** @description The step that is waited for, and until when; null when it has ended. */
            readonly awaited: string | null;
            readonly awaitedBy: components["schemas"]["Instant"] | null;
            /** @description The case that it went up from; null where there is none. */
            readonly below: components["schemas"]["CaseBelow"] | null;
            /** @description What it is called on paper: its kind, or the letter that takes a notice's place. */
            readonly called: string;
            /** @description Of a supervision notice, where the policy has a ladder of colours. */
            readonly colour: string | null;
            readonly due: string | null;
            readonly endedAt: components["schemas"]["Instant"] | null;
            readonly extensions: readonly components["schemas"]["CaseExtension"][];
            readonly id: string;
            readonly kind: components["schemas"]["FollowUpKind"];
            /** @description The name of the list that it is an entry of. */
            readonly list: string | null;
            readonly notes: readonly {
                readonly at: components["schemas"]["Instant"];
                readonly by: string;
                readonly holder: string;
                readonly text: string;
            }[];
            readonly number: number;
            readonly openedAt: components["schemas"]["Instant"];
            readonly openedBy: string;
            /** @description Who held the post that opened it, on that day; each step and note has its own `holder` the same way. */
            readonly openedByHolder: string;
            readonly overdue: number;
            /** @description Who then held the post that is in charge, where one is named. */
            readonly ownerHolder?: string;
            readonly reopened: number;
            /** @description Who has to see it through, by name: its unit, or the supervision office for what it left lying itself. */
            readonly responsible: string;
            readonly rung: number;
            readonly source: components["schemas"]["CaseSource"];
            readonly stage: components["schemas"]["Stage"];
            readonly state: string;
            readonly steps: readonly components["schemas"]["CaseStep"][];
            readonly title: string;
            readonly unit: string;
            readonly unitName: string;
            /** @description Whose step that is. */
            readonly waitsFor: components["schemas"]["Side"] | null;
        };
        /** @description A task force as the document makes it up, and which of its members have no part in the plan. */
        readonly ForceCheck: {
            readonly convener: string | null;
            readonly deputies: readonly string[];
            readonly members: number;
            readonly name: string;
            readonly outside: readonly string[];
        };
        /** @description What a unit has filled in of a form and not handed in yet; by nobody and without reports where there is nothing. */
        readonly FormDraft: {
            readonly reports: readonly components["schemas"]["DraftedReport"][];
            readonly savedAt: string | null;
            /** @description The post that saved it last. */
            readonly savedBy: string | null;
        };
        /** @description What became of a report of a form, with a sentence for each refusal. */
        readonly FormTold: {
            readonly late: boolean | null;
            readonly period: string;
            readonly refusals: readonly {
                readonly cell: string | null;
                readonly code: string;
                readonly message: string;
                readonly subject: string;
            }[];
            readonly rows: readonly number[];
            /** @enum {string} */
            readonly status: "taken" | "received" | "drafted" | "unchanged" | "empty" | "refused";
            readonly task: string;
            readonly version: number | null;
        };
        /** @description What a checker found, beside what had been reported. */
        readonly Found: {
            readonly found: string;
            readonly indicator: string;
            readonly reported: string;
        };
        /** @description A flag that was given, and whether all that the unit owes after its review is done; null where it owes nothing. */
        readonly GivenFlag: {
            readonly flag: string;
            readonly rank: number | null;
            readonly score: string | null;
            readonly settled: boolean | null;
        };
        /** @description A grade in a group: how many of its units may have it (null: any number), and how many have it. */
        readonly GradePlaces: {
            readonly given: number;
            readonly grade: string;
            readonly group: string;
            readonly places: number | null;
            readonly ranked: number;
        };
        /** @description A grade (等次): best first, the last takes everybody who is left. `at_most` is counted in each group. */
        readonly GradeRule: {
            readonly at_most: components["schemas"]["Quota"] | null;
            readonly grade: string;
            readonly label: string;
            readonly min: string | null;
        };
        readonly GroupResult: {
            readonly group: string;
            readonly ranked: number;
            readonly units: readonly components["schemas"]["UnitResult"][];
        };
        readonly GroupYear: {
            readonly group: string;
            readonly units: readonly components["schemas"]["UnitYear"][];
        };
        /** @description An account and the posts that its address holds today. */
        readonly HeldAccount: {
            readonly email: string;
            readonly endedAt: string | null;
            readonly id: string;
            /** @description Null for an account that never signed in since this is noted. */
            readonly lastSignInAt: string | null;
            /** @description Since when an administrator lets nobody in by it; null when none does. */
            readonly lockedAt: string | null;
            /** @description Until when nobody is let in by it, after too many misses; null when it may be tried. */
            readonly lockedUntil: string | null;
            readonly name: string;
            readonly posts: readonly components["schemas"]["OwnPost"][];
            readonly role: components["schemas"]["AccountRole"] | null;
            readonly secondFactor: boolean;
            readonly sessions: number;
            readonly since: string;
            readonly username: string;
        };
        /** @description Who holds a post from a day on (000-4, 001-4: 由现履职人员自行替补). */
        readonly HolderChange: {
            /** @constant */
            readonly act: "change_holder";
            readonly email: string;
            readonly from: components["schemas"]["Day"];
            readonly name: string;
            readonly post: string;
        };
        readonly Indicator: components["schemas"]["Leaf"] | components["schemas"]["Composite"];
        /** @description What somebody did of an inspection, to one unit. */
        readonly Inspected: {
            readonly acts: readonly string[];
            readonly inspection: string;
            readonly period: string;
        };
        /** @description A unit, what of an inspection has been done to it in a period, and what has not. */
        readonly InspectedUnit: {
            readonly done: readonly string[];
            readonly left: readonly string[];
            readonly unit: string;
        };
        /** @description An inspection that comes again and again: 一季一巡查、一考核、一通报、一曝光 of each township and department (004 附件7 二（一）3), 县政府督查室定期督查 (004 正文 三（二）). */
        readonly Inspection: {
            /** @description What is done of it to each unit in each period: 巡查, 考核, 通报, 曝光. */
            readonly acts: readonly string[];
            /** @description The post that sees to it; null: the supervisors. */
            readonly by: string | null;
            readonly clause: string | null;
            /** @description The first day of its first period; null: as the cycle's. */
            readonly from: components["schemas"]["Day"] | null;
            /** @description Whom it is about: the units of these groups, and those that are named. */
            readonly groups: readonly string[];
            readonly id: string;
            readonly name: string;
            readonly period: components["schemas"]["PeriodKind"];
            /** @description On which working days before that day the post is reminded of what is not done. */
            readonly remind: readonly number[];
            readonly units: readonly string[];
            /** @description By which day it is done, counted from the period's last. */
            readonly within: components["schemas"]["Offset"];
        };
        /** @description How far an inspection is in a period, and how many working days there are for the rest of it. */
        readonly InspectionView: {
            /** @description What is done of it to each unit in each period: 巡查, 考核, 通报, 曝光. */
            readonly acts: readonly string[];
            /** @description The post that sees to it; null: the supervisors. */
            readonly by: string | null;
            readonly clause: string | null;
            readonly due: components["schemas"]["Day"];
            readonly inspection: string;
            /** @description Null once nothing is left to do. */
            readonly left: number | null;
            readonly name: string;
            readonly overdue: boolean;
            readonly period: string;
            readonly units: readonly components["schemas"]["InspectedUnit"][];
        };
        /** @description Something of an installation that somebody should do something about, with what to do. */
        readonly InstallationFault: {
            /** @enum {string} */
            readonly code: "no_temporal" | "no_worker" | "overdue" | "backup_stale" | "backup_never" | "no_system_administrator" | "no_security_administrator";
            /** @description True where what should happen by itself does not. */
            readonly grave: boolean;
            readonly message: string;
        };
        /** @description An instant, ISO UTC to the second (`2024-02-05T16:00:00Z`), so that text order is time order. */
        readonly Instant: string;
        /** @enum {string} */
        readonly ItemAsk: "approve_item" | "reject_item";
        /** @description A bonus or deduction as a worksheet shows it: on what evidence, who asked for it, and who else approved it. */
        readonly ItemNote: {
            readonly amount: string;
            readonly approvedBy: string;
            readonly evidence: string;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "bonus" | "deduction";
            readonly proposedBy: string;
            readonly reason: string;
        };
        /** @description The last backup as it was noted: when, where, how large, up to which event. */
        readonly LastBackup: {
            readonly at: components["schemas"]["Instant"];
            readonly bytes: number;
            readonly events: number;
            readonly file: string;
            readonly head: string;
        };
        /** @description An indicator with a value of its own. Days are inclusive; `target` is null where the kind needs none. */
        readonly Leaf: {
            readonly assumed: boolean;
            readonly base: string;
            readonly conflicts: readonly {
                readonly clause: string;
                readonly target: components["schemas"]["Target"];
            }[];
            readonly due: components["schemas"]["Day"];
            readonly from: components["schemas"]["Day"];
            readonly id: string;
            readonly key: boolean;
            readonly kind: components["schemas"]["LeafKind"];
            readonly name: string;
            readonly schedule: components["schemas"]["Schedule"];
            /** @description The day from which it counts, of what was added to a running plan. */
            readonly since?: components["schemas"]["Day"];
            readonly stretch: components["schemas"]["Target"] | null;
            readonly target: components["schemas"]["Target"] | null;
            readonly unit: string | null;
            readonly weight: string;
        };
        /** @enum {string} */
        readonly LeafKind: "cumulative" | "net_increase" | "level" | "ratio" | "growth" | "reduction" | "cap" | "zero_event" | "milestone" | "benchmark" | "manual";
        /** @description Units down, periods across: how many indicators had which light. */
        readonly LightMapView: {
            /** @description The light of what is on schedule: everything else is behind. */
            readonly best: string;
            readonly periods: readonly string[];
            readonly units: readonly {
                readonly group: string;
                readonly id: string;
                readonly name: string;
                readonly periods: readonly components["schemas"]["LitPeriod"][];
            }[];
        };
        /** @description One indicator of a unit with its three lights. */
        readonly LightRow: {
            readonly computed: string;
            readonly disagree: boolean;
            readonly indicator: string;
            readonly name: string;
            /** @description Null where the unit stated none. */
            readonly own: string | null;
            readonly task: string;
            readonly title: string;
            readonly unit: string;
            /** @description Null where the report is not verified; the computed one where it was verified without another. */
            readonly verified: string | null;
        };
        readonly LightStep: {
            readonly from: string | null;
            readonly light: string;
        };
        /** @description The lights of a reporting period as things stand, with the names of the units. */
        readonly LightsView: {
            readonly period: string;
            readonly rows: readonly components["schemas"]["LightRow"][];
            readonly units: {
                readonly [key: string]: string;
            };
        };
        /** @description One indicator of a review as it is published; shares have six decimals. */
        readonly LineResult: {
            /** @description The value that gave the performance of one that was not reported (`missing: carry`), and its completion. */
            readonly carried?: {
                readonly completion: string;
                readonly period: string;
                readonly value: string;
            };
            readonly complete: boolean;
            readonly completion: string | null;
            /** @description The day that the value stands at, where its report said that this is not its period's last. */
            readonly dataTo?: components["schemas"]["Day"];
            readonly decidedBy: string | null;
            readonly indicator: string;
            readonly light: string;
            /** @description The unit's own light and the verified one, where anybody stated one. */
            readonly lights?: components["schemas"]["BesideLights"];
            /** @description What the assessor set, and what stood there before. */
            readonly overrides?: readonly components["schemas"]["OverrideNote"][];
            readonly performance: string | null;
            readonly period: string | null;
            readonly schedule: string;
            readonly state: components["schemas"]["State"];
            readonly task: string;
            readonly top: boolean;
            /** @description A version that was handed in and not verified by the freeze, under a policy by which only verified ones count. */
            readonly unverified?: {
                readonly value: string;
                readonly version: number;
            };
            readonly value: string | null;
            readonly weight: string;
        };
        /** @description A check as it is listed: by which channel, in words. */
        readonly ListedCheck: {
            readonly channel: string | null;
            readonly channelName: string | null;
            readonly checkedAt: components["schemas"]["Instant"];
            readonly checkedBy: string;
            readonly evidence: string;
            readonly files: readonly components["schemas"]["EvidenceFile"][];
            readonly found: readonly components["schemas"]["Found"][];
            readonly matches: boolean;
            readonly number: number;
            readonly period: string;
            readonly task: string;
            readonly unit: string;
            readonly version: number;
        };
        /** @description An entry as it is listed: how many working days its next step has, counted from today. */
        readonly ListedEntry: {
            /** @description The step that is waited for, and until when; null when it has ended. */
            readonly awaited: string | null;
            readonly awaitedBy: components["schemas"]["Instant"] | null;
            readonly charge: string;
            readonly due: string | null;
            readonly endedAt: components["schemas"]["Instant"] | null;
            readonly fields: {
                readonly [key: string]: string;
            };
            readonly id: string;
            readonly left: number | null;
            readonly list: string;
            readonly rung: number;
            readonly state: string;
            readonly title: string;
            readonly unit: string;
        };
        /** @description A review as it is listed: how far it has come, and what was objected to it. */
        readonly ListedReview: {
            /** @description A correction of it waits for its approval. */
            readonly correcting: boolean;
            readonly frozenAt: components["schemas"]["Instant"];
            readonly objectionCloses: components["schemas"]["Instant"];
            /** @description How many objections were raised, and how many of them nobody has ruled on: those of the units that were asked for. */
            readonly objections: number;
            /** @description Objections may still be raised. */
            readonly open: boolean;
            readonly period: string;
            /** @description Not published before this instant. */
            readonly publishAt: components["schemas"]["Instant"];
            readonly publishedAt: components["schemas"]["Instant"] | null;
            readonly state: string;
            readonly unruled: number;
            /** @description The newest version that is published, or the draft of the first. */
            readonly version: number;
        };
        /** @description A round in the list of them all. */
        readonly ListedRound: {
            /** @description False until it opens. */
            readonly begun: boolean;
            readonly closesAt: components["schemas"]["Instant"];
            readonly id: string;
            /** @enum {string} */
            readonly kind: "mutual" | "panel" | "public";
            /** @description How many units whoever asks still has to rate in it; null where nobody waits for them. */
            readonly left: number | null;
            readonly opensAt: components["schemas"]["Instant"];
            readonly period: string;
            readonly source: string;
            readonly state: string;
            readonly title: string;
        };
        /** @description The evaluation of a year in a line. */
        readonly ListedYear: {
            /** @description When it is to be published. */
            readonly due: components["schemas"]["Instant"] | null;
            readonly name: string;
            readonly publishedAt: components["schemas"]["Instant"] | null;
            /**
             * @description How far the newest version has come that the reader may see; null where there is none.
             * @enum {string|null}
             */
            readonly state: "draft" | "approved" | "published" | null;
            readonly year: string;
        };
        /** @description A list that is kept under a policy (五张清单, 004-2): its code, its name, and what each entry has to say besides. */
        readonly ListType: {
            readonly fields: readonly string[];
            readonly list: string;
            readonly name: string;
        };
        /** @description A list with how its entries stand. */
        readonly ListView: {
            readonly closed: number;
            readonly entries: number;
            readonly fields: readonly string[];
            readonly list: string;
            readonly name: string;
            readonly overdue: number;
        };
        /** @description How a unit's indicators stood in a period: how many were due, and how many of them had which light. */
        readonly LitPeriod: {
            readonly due: number;
            readonly lights: {
                readonly [key: string]: number;
            };
            readonly period: string;
        };
        /** @description A cumulative value that has become less than it was. */
        readonly Lowered: {
            /** @description What it was, and in which period's report. */
            readonly before: string;
            readonly indicator: string;
            readonly period: string;
            readonly value: string;
        };
        /** @description A cumulative value that became less, with the report it stands in and what was said with it. */
        readonly LoweredReport: {
            /** @description What it was, and in which period's report. */
            readonly before: string;
            /** @description The period of the report it stands in. */
            readonly in: string;
            readonly indicator: string;
            readonly period: string;
            readonly reason: string;
            readonly unit: string;
            readonly value: string;
            readonly version: number;
        };
        /** @description How many messages of a ledger stand in a state. */
        readonly MailCount: {
            readonly count: number;
            readonly state: string;
        };
        /** @description A row of the mail ledger as people see it. */
        readonly MailRow: {
            readonly at: components["schemas"]["Instant"];
            readonly attempts: number;
            readonly items: number;
            readonly key: string;
            readonly kind: string;
            readonly note: string;
            readonly recipient: string;
            readonly state: string;
            /** @description True for one that waits for a person, who may have it sent again. */
            readonly stuck: boolean;
        };
        /** @description A single matter as it stood at an instant. */
        readonly MatterAt: {
            /** @description The step that is waited for; null when it has come to its end. */
            readonly awaited: string | null;
            readonly due: components["schemas"]["Day"] | null;
            readonly endedAt: components["schemas"]["Instant"] | null;
            readonly helpers: readonly string[];
            readonly id: string;
            readonly openedAt: components["schemas"]["Instant"];
            readonly origin: components["schemas"]["Origin"] | null;
            /** @description True when that step should have been taken by then. */
            readonly overdue: boolean;
            readonly title: string;
            readonly unit: string;
        };
        /** @description How many matters of an origin stand so. */
        readonly MatterCount: {
            readonly count: number;
            /** @enum {string|null} */
            readonly origin: "instruction" | "meeting" | "assignment" | null;
            /** @enum {string} */
            readonly stands: "open" | "overdue" | "ended";
        };
        /** @description Single matters by how they stand, as tasks are counted. */
        readonly MatterCounts: {
            readonly ended: number;
            readonly open: number;
            readonly overdue: number;
        };
        /** @description Why a unit did not get a better grade: a veto, a score below the bound, or a quota that others filled. */
        readonly Missed: {
            /** @enum {string} */
            readonly because: "veto" | "below" | "quota";
            readonly grade: string;
            /** @description The bound, or the number of places. */
            readonly limit: string;
        };
        /** @description A rater who has not rated everybody, and whom they have left out. */
        readonly MissingRater: {
            readonly class: string;
            readonly left: readonly string[];
            readonly rater: string;
        };
        /** @description An entry that a new calendar moves, makes firm, adds or takes away (`before` or `after` is null). What recurs beside the timetable names its `source`, and as `subject` what of that source it is. */
        readonly MovedEntry: {
            readonly after: components["schemas"]["Instant"] | null;
            readonly before: components["schemas"]["Instant"] | null;
            readonly kind: string;
            readonly period: string | null;
            readonly provisional: boolean;
            readonly rule: string;
            readonly slot: number;
            readonly source?: string;
            readonly subject?: string;
        };
        /** @description Units rate each other (互评): a post of each for its unit. `remind`: working days before the closing day. */
        readonly MutualSource: {
            /** @description With fewer ratings a unit is not scored. */
            readonly at_least: number;
            readonly ballots_shown_to: readonly components["schemas"]["BallotReader"][];
            readonly clause: string | null;
            /** @description The facets that are rated; null: all of them. */
            readonly facets: readonly string[] | null;
            readonly groups: readonly string[];
            readonly id: string;
            /** @constant */
            readonly kind: "mutual";
            readonly name: string;
            /** @enum {string} */
            readonly rated_by: "head" | "reporter";
            readonly remind: readonly number[];
            /** @description A rating is 0 to `max`. */
            readonly scale: {
                readonly max: string;
            };
            readonly scheme: string;
            /**
             * @description Of several rounds or reviews in a year: their mean, or the last.
             * @enum {string}
             */
            readonly take: "mean" | "last";
            /** @description How many of the highest and as many of the lowest ratings are left out of each dimension's mean. */
            readonly trim: number;
        };
        /** @description A dimension by a name that is its own within the scheme: `facet.dimension`. */
        readonly NamedDimension: {
            readonly by: string | null;
            readonly facet: string;
            readonly id: string;
            readonly key: string;
            readonly name: string;
            readonly weight: string;
        };
        /** @description A post as people speak of it: whom it serves, what it is, who held it; an account has its name alone. */
        readonly NamedPost: {
            readonly name: string;
            readonly post: components["schemas"]["Post"] | null;
            readonly unit: string | null;
        };
        /** @description A report by its task, unit and period. */
        readonly NamedReport: {
            readonly period: string;
            readonly task: string;
            readonly unit: string;
        };
        /** @description Something that will happen, and the rule that says so. */
        readonly NextEntry: {
            readonly at: components["schemas"]["Instant"];
            readonly kind: string;
            readonly period: string;
            readonly provisional: boolean;
            readonly rule: string;
            readonly subject: string;
        };
        /** @description An objection as people see it. */
        readonly ObjectionRow: {
            readonly at: components["schemas"]["Instant"];
            readonly by: string;
            readonly files: readonly components["schemas"]["EvidenceFile"][];
            readonly grounds: string;
            readonly id: string;
            readonly ruling: components["schemas"]["Ruling"] | null;
            readonly unit: string;
        };
        /** @description An item or a veto of a year, with how whoever asks may decide it now. */
        readonly OfferedEntry: {
            /** @description Points; of a veto `0`. */
            readonly amount: string;
            readonly asks: readonly components["schemas"]["EntryAsk"][];
            readonly decided: number | null;
            readonly decidedAt: components["schemas"]["Instant"] | null;
            /** @description Why it was rejected. */
            readonly decidedBecause: string | null;
            readonly decidedBy: string | null;
            readonly evidence: string;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "plus" | "minus" | "veto";
            readonly proposedAt: components["schemas"]["Instant"];
            readonly proposedBy: string;
            readonly reason: string;
            /** @enum {string} */
            readonly status: "open" | "approved" | "rejected";
            readonly unit: string;
            /** @description The veto of the policy that is found; null of an item. */
            readonly veto: string | null;
        };
        /** @description A year's evaluation as somebody sees it, with what they may ask of it now. */
        readonly OfferedEvaluation: {
            readonly annual: components["schemas"]["Annual"];
            /** @description Who approves the draft. */
            readonly approver: components["schemas"]["Approver"];
            readonly asks: readonly components["schemas"]["EvaluationAsk"][];
            readonly entries: readonly components["schemas"]["OfferedEntry"][];
            /** @description Until when the draft may be objected to; null where there is no draft or no window. */
            readonly objectionCloses: components["schemas"]["Instant"] | null;
            readonly objections: readonly components["schemas"]["YearObjection"][];
            readonly older: readonly {
                readonly publishedAt: components["schemas"]["Instant"] | null;
                readonly reason: string | null;
                readonly sha256: string;
                /** @enum {string} */
                readonly state: "draft" | "approved" | "published";
                readonly version: number;
            }[];
            /** @description Objections to the draft may still be raised. */
            readonly open: boolean;
            readonly openRounds: readonly string[];
            readonly over: boolean;
            /** @description From when the year can be evaluated. */
            readonly overAt: components["schemas"]["Instant"];
            /** @description How many places each grade has in each group, and how many are given; nothing of a draft that is one's own alone. */
            readonly places: readonly components["schemas"]["GradePlaces"][];
            readonly sources: readonly components["schemas"]["YearSource"][];
            /** @description Something was decided after the draft was drawn up: it is drafted anew before it is approved. */
            readonly stale: boolean;
            readonly units: readonly {
                readonly id: string;
                readonly name: string;
            }[];
            readonly uses: readonly components["schemas"]["ResultUseRow"][];
            /** @description The newest version the reader may see; null when there is none, or none is published yet. */
            readonly version: components["schemas"]["EvaluationVersion"] | null;
            readonly year: string;
        };
        /** @description An item as somebody sees it, with how they may decide it now. */
        readonly OfferedItem: {
            readonly amount: string;
            readonly asks: readonly components["schemas"]["ItemAsk"][];
            readonly decidedAt: components["schemas"]["Instant"] | null;
            /** @description Why it was rejected. */
            readonly decidedBecause: string | null;
            readonly decidedBy: string | null;
            readonly evidence: string;
            readonly files: readonly components["schemas"]["EvidenceFile"][];
            /** @description Its review was frozen: nothing of it is decided any more. */
            readonly frozen: boolean;
            readonly id: string;
            readonly indicator: string | null;
            /** @enum {string} */
            readonly kind: "bonus" | "deduction" | "override";
            readonly name: string | null;
            readonly period: string;
            readonly proposedAt: components["schemas"]["Instant"];
            readonly proposedBy: string;
            readonly reason: string;
            /** @enum {string|null} */
            readonly sets: "value" | "performance" | null;
            /** @enum {string} */
            readonly status: "open" | "approved" | "rejected";
            /** @description What an override sets; null on others. */
            readonly task: string | null;
            /** @description What the task and the indicator are called; null on others. */
            readonly title: string | null;
            readonly unit: string;
        };
        /** @description A review as somebody sees it, with what they may ask of it now, and who holds the posts that it names. */
        readonly OfferedReview: {
            /** @description What was handed in after the freeze and differs from what was counted; the snapshot stays as it is. */
            readonly amendments: readonly components["schemas"]["Amendment"][];
            readonly approvedBy: string | null;
            /** @description Who approves what was proposed. */
            readonly approver: components["schemas"]["Approver"];
            readonly asks: readonly components["schemas"]["ReviewAsk"][];
            /** @description How the year's reports stood up to checks so far, by unit. */
            readonly checks: readonly components["schemas"]["UnitChecks"][];
            /** @description What was said of the units at the meeting on it. */
            readonly commentary: readonly components["schemas"]["CommentaryRow"][];
            readonly consequences: readonly components["schemas"]["ConsequenceRow"][];
            /** @description The correction that waits for its approval. */
            readonly correction: components["schemas"]["OpenCorrectionRow"] | null;
            readonly frozenAt: components["schemas"]["Instant"];
            /** @description Who held the posts that proposed, approved and published it, when they did. */
            readonly holders: {
                readonly approved?: string;
                readonly proposed?: string;
                readonly published?: string;
            };
            /** @description The three lights side by side that it was frozen with. */
            readonly lights: readonly components["schemas"]["LightRow"][];
            readonly objectionCloses: components["schemas"]["Instant"];
            readonly objections: readonly components["schemas"]["ObjectionRow"][];
            /** @description Objections may still be raised. */
            readonly open: boolean;
            /** @description The changes of units that the review knew of, in force on its period's last day. */
            readonly organisation: components["schemas"]["Organisation"];
            /** @description Who held the posts of the plan at the end of its period. */
            readonly people: readonly {
                readonly id: string;
                readonly name: string;
            }[];
            readonly period: string;
            /** @description Targets, due days and leads as they were for this period. */
            readonly plan: {
                readonly id: string;
                readonly tasks: readonly components["schemas"]["Task"][];
                readonly title: string;
            };
            readonly policy: components["schemas"]["Policy"];
            readonly proposedBy: string | null;
            readonly publishAt: components["schemas"]["Instant"];
            readonly publishedAt: components["schemas"]["Instant"] | null;
            readonly publishedBy: string | null;
            /** @description How the draft was revised because of objections. */
            readonly revisions: readonly components["schemas"]["DraftRevisionRow"][];
            readonly sha256: string;
            /** @description When it was proposed, approved and published. */
            readonly signedAt: {
                readonly approved?: components["schemas"]["Instant"];
                readonly proposed?: components["schemas"]["Instant"];
                readonly published?: components["schemas"]["Instant"];
            };
            readonly snapshot: components["schemas"]["Snapshot"];
            readonly state: string;
            readonly units: readonly {
                readonly id: string;
                readonly name: string;
            }[];
            /** @description The version that is shown, and all that are published. */
            readonly version: number;
            readonly versions: readonly components["schemas"]["ReviewVersionRow"][];
        };
        /** @description A round as somebody sees it, with what they may ask of it now. */
        readonly OfferedRound: {
            readonly asks: readonly components["schemas"]["RoundAsk"][];
            /** @description With fewer ratings a unit is not scored. */
            readonly atLeast: number;
            /** @description Who gave whom what, for those whom the policy names; never for the rated. */
            readonly ballots: readonly components["schemas"]["Ballot"][] | null;
            /** @description False until it opens. */
            readonly begun: boolean;
            readonly cast: number;
            /** @description The classes whose ratings are scored by themselves; none where there is one alone. */
            readonly classes: readonly components["schemas"]["RaterClass"][];
            readonly clause: string | null;
            /** @description Who closed it before its day; null where it ends by itself. */
            readonly closedEarly: components["schemas"]["ClosedEarly"] | null;
            readonly closesAt: components["schemas"]["Instant"];
            readonly dimensions: readonly components["schemas"]["NamedDimension"][];
            /** @description The acts that moved its end to a later day, oldest first. */
            readonly extensions: readonly components["schemas"]["RoundExtension"][];
            readonly id: string;
            /** @enum {string} */
            readonly kind: "mutual" | "panel" | "public";
            /** @description A rating is 0 to `max`. */
            readonly max: string;
            /** @description Who has not rated everybody, how many rate, and what was cast; seen by the office and the auditor. */
            readonly missing: readonly components["schemas"]["MissingRater"][];
            /** @description What raters and their classes are called: units, posts, and the policy's classes, by what names them here. */
            readonly names: {
                readonly classes: {
                    readonly [key: string]: string;
                };
                readonly raters: {
                    readonly [key: string]: string;
                };
            };
            readonly opensAt: components["schemas"]["Instant"];
            /** @description What the reader owes as a rater: whom they rate, and their own ballots so far; null when they rate nobody. */
            readonly own: {
                readonly ballots: readonly components["schemas"]["Ballot"][];
                readonly ratees: readonly string[];
            } | null;
            readonly period: string;
            readonly ratees: readonly {
                readonly id: string;
                readonly name: string;
            }[];
            readonly raters: number;
            /** @description What the round gave, once it is closed: all of it, or what the reader's own unit was given. */
            readonly result: readonly components["schemas"]["UnitRating"][];
            readonly source: string;
            readonly state: string;
            readonly title: string;
            /** @description How many of the highest and as many of the lowest are left out of each mean. */
            readonly trim: number;
        };
        /** @description One as somebody sees it, with how they may decide it now. */
        readonly OfferedVersion: {
            readonly asks: readonly components["schemas"]["PolicyAsk"][];
            readonly decidedAt: components["schemas"]["Instant"] | null;
            readonly decidedBecause: string | null;
            readonly decidedBy: string | null;
            readonly file: string;
            readonly from: components["schemas"]["Day"];
            readonly id: string;
            readonly policy: string;
            readonly proposedAt: components["schemas"]["Instant"];
            readonly proposedBy: string;
            readonly reason: string;
            readonly sha256: string;
            /** @enum {string} */
            readonly status: "open" | "approved" | "rejected";
            readonly version: number;
        };
        /** @description An offset as policies write it (assessment-rules §1). */
        readonly Offset: {
            readonly working_days: number;
        } | {
            readonly days: number;
        } | {
            readonly day: number;
        };
        /** @description A correction that waits for its approval, with what it would change. */
        readonly OpenCorrectionRow: {
            readonly changes: readonly components["schemas"]["WorksheetChange"][];
            readonly corrects: components["schemas"]["Corrected"];
            readonly proposedAt: components["schemas"]["Instant"];
            readonly proposedBy: string;
            readonly reason: string;
            readonly version: number;
        };
        /** @description Somebody who was invited and has not begun an account. */
        readonly OpenInvitation: {
            readonly email: string;
            readonly expired: boolean;
            /** @description When its link ends, or ended. */
            readonly expiresAt: string;
            readonly invitedBy: string;
            readonly name: string;
            readonly role: components["schemas"]["AccountRole"] | null;
        };
        /** @description A review to which the unit may still object. */
        readonly OpenObjection: {
            readonly closes: components["schemas"]["Instant"];
            readonly left: number;
            readonly period: string;
            /** @description How many objections the unit has raised to it. */
            readonly raised: number;
        };
        /** @description A change that waits for an approver, with what it is about by name. */
        readonly OpenProposal: {
            readonly change: components["schemas"]["Change"];
            readonly decidedAt: components["schemas"]["Instant"] | null;
            readonly decidedBy: string | null;
            readonly id: string;
            /** @description The indicator that it changes, as it stands today; null where it is about the whole task. */
            readonly of: {
                readonly due: components["schemas"]["Day"];
                readonly name: string;
                readonly target: components["schemas"]["Target"] | null;
                readonly unit: string | null;
            } | null;
            readonly proposedAt: components["schemas"]["Instant"];
            readonly proposedBy: string;
            readonly reason: string;
            /** @enum {string} */
            readonly status: "open" | "approved" | "rejected";
            readonly task: string;
            readonly title: string;
            readonly told: components["schemas"]["ToldChange"];
        };
        /**
         * @description How a target compares: `=` means reach, like `>=`.
         * @enum {string}
         */
        readonly Operator: ">=" | ">" | "<=" | "<" | "=";
        /** @description The organisation of a cycle: what changed since its plan was written, oldest act first. */
        readonly Organisation: readonly components["schemas"]["OrganisationAct"][];
        /** @description A change of the organisation as it was made: by whom, when, why; units change only with a second person's yes. */
        readonly OrganisationAct: {
            readonly approvedBy: string | null;
            readonly at: components["schemas"]["Instant"];
            readonly by: string;
            readonly change: components["schemas"]["UnitChange"] | components["schemas"]["HolderChange"];
            readonly reason: string;
        };
        /** @description The units and posts of a cycle today, and what changed of them since its plan was written. */
        readonly OrganisationView: {
            readonly holders: components["schemas"]["Organisation"];
            readonly posts: readonly {
                /** @description Null for whoever is told of their own units' people alone. */
                readonly email: string | null;
                readonly id: string;
                readonly name: string;
                readonly post: components["schemas"]["Post"];
                readonly unit: string | null;
            }[];
            readonly unitChanges: readonly components["schemas"]["UnitChangeRow"][];
            readonly units: readonly {
                readonly group: string;
                readonly id: string;
                readonly name: string;
                /** @description Who took over; null while the unit stands. */
                readonly successor: string | null;
            }[];
        };
        /** @description The source of a single matter: of which kind, whose or which, from which day, under which number, in which words. */
        readonly Origin: {
            /** @description The leader who wrote it, the meeting that decided it, the office that assigned it. */
            readonly from: string;
            /** @enum {string} */
            readonly kind: "instruction" | "meeting" | "assignment";
            readonly number: string | null;
            readonly on: components["schemas"]["Day"];
            readonly wording: string;
        };
        /** @description An override as a worksheet shows it: what was set, and what stood there before; null where nothing did. */
        readonly OverrideNote: {
            readonly amount: string;
            readonly approvedBy: string;
            readonly before: string | null;
            readonly evidence: string;
            readonly id: string;
            readonly proposedBy: string;
            readonly reason: string;
            /** @enum {string} */
            readonly sets: "value" | "performance";
        };
        /** @description A plan of its own that a unit has not filed, was sent back, or that waits to be approved. */
        readonly OwedPlan: {
            readonly due: components["schemas"]["Day"];
            readonly left: number;
            readonly name: string;
            readonly plan: string;
            readonly status: ("filed" | "returned") | "not_filed";
            readonly unit: string;
        };
        /** @description A round in which a post of the unit has not rated everybody. */
        readonly OwedRating: {
            readonly closes: components["schemas"]["Instant"];
            readonly left: number;
            readonly opened: components["schemas"]["Instant"];
            readonly period: string;
            /** @description The posts of which one has to rate them. */
            readonly posts: readonly string[];
            readonly round: string;
            readonly title: string;
            /** @description How many units are left. */
            readonly units: number;
        };
        /** @description A work report that has not gone out, of a period that has begun. */
        readonly OwedWorkReport: {
            readonly clause: string | null;
            /** @description When it is to go out. */
            readonly due: components["schemas"]["Instant"];
            /** @description Working days until the day on which it is to go out. */
            readonly left: number;
            readonly name: string;
            readonly period: string;
            readonly report: string;
        };
        /** @description A post that somebody holds today. */
        readonly OwnPost: {
            readonly cycle: string;
            /** @description The cycle is over: the post is held for what is left to do in it, and is good for nothing else. */
            readonly ended: boolean;
            readonly post: components["schemas"]["PostAmong"];
            readonly title: string;
        };
        /** @description Where an account is signed in. */
        readonly OwnSession: {
            readonly address: string | null;
            readonly browser: string | null;
            readonly id: string;
            readonly since: string;
            /** @description The session that asks. */
            readonly this: boolean;
        };
        /** @description Invited raters in classes (专项评, 测评), each class scored by itself. */
        readonly PanelSource: {
            /** @description With fewer ratings a unit is not scored. */
            readonly at_least: number;
            readonly ballots_shown_to: readonly components["schemas"]["BallotReader"][];
            readonly classes: readonly components["schemas"]["RaterClass"][];
            readonly clause: string | null;
            /** @description The facets that are rated; null: all of them. */
            readonly facets: readonly string[] | null;
            readonly groups: readonly string[];
            readonly id: string;
            /** @constant */
            readonly kind: "panel";
            readonly name: string;
            readonly remind: readonly number[];
            /** @description A rating is 0 to `max`. */
            readonly scale: {
                readonly max: string;
            };
            readonly scheme: string;
            /**
             * @description Of several rounds or reviews in a year: their mean, or the last.
             * @enum {string}
             */
            readonly take: "mean" | "last";
            /** @description How many of the highest and as many of the lowest ratings are left out of each dimension's mean. */
            readonly trim: number;
            readonly unscored: components["schemas"]["Unscored"];
        };
        /** @description One part of an annual score: its full points, where they come from, and what it can give at most. */
        readonly Part: {
            readonly at_most: string;
            readonly id: string;
            readonly name: string;
            readonly points: string;
            readonly sources: readonly {
                readonly source: string;
                readonly weight: string;
            }[];
            /** @description What happens to the weight of a source that gave a unit no score. */
            readonly unscored: components["schemas"]["Unscored"];
        };
        /** @description What a part gave; null when none of its sources scored the unit. */
        readonly PartScore: {
            readonly part: string;
            readonly points: string | null;
        };
        /** @description How the parts of an installation answer; the record answers by being asked at all. */
        readonly PartStates: {
            /** @enum {string} */
            readonly temporal: "answers" | "silent";
            /** @description How many workers have asked for work of late. */
            readonly workers: number;
        };
        /**
         * @description The rhythms a plan may have.
         * @enum {string}
         */
        readonly PeriodKind: "ten-day" | "month" | "quarter" | "half-year" | "year";
        /** @description A post, not a person: who holds it may change, its id does not. */
        readonly Person: {
            readonly email: string;
            readonly id: string;
            readonly name: string;
            readonly post: components["schemas"]["Post"];
            readonly unit: string | null;
        };
        /** @description How a unit comes out of a review. */
        readonly Placing: {
            readonly complete: boolean | null;
            readonly flag: string;
            readonly rank: number | null;
            readonly score: string | null;
        };
        /** @description An imported table as one change of the plan: what it changes, who asked, who decided. */
        readonly PlanChangeRow: {
            readonly changes: readonly components["schemas"]["TaskChange"][];
            readonly decidedAt: components["schemas"]["Instant"] | null;
            readonly decidedBecause: string | null;
            readonly decidedBy: string | null;
            readonly id: string;
            readonly proposedAt: components["schemas"]["Instant"];
            readonly proposedBy: string;
            readonly reason: string;
            readonly source: components["schemas"]["PlanChangeSource"];
            /** @enum {string} */
            readonly status: "open" | "approved" | "rejected";
            /** @description How things stood when it was decided, or stand now, and what each change makes of them. */
            readonly told: readonly components["schemas"]["ToldChange"][];
        };
        /** @description The file that a change of the plan came from. */
        readonly PlanChangeSource: {
            readonly name: string;
            readonly sha256: string;
        };
        /** @description Two targets that a document gives for one indicator: the one that binds and its rival, each with its clause. */
        readonly PlanConflict: {
            readonly binding: string;
            readonly bindingClause: string;
            readonly clause: string;
            readonly indicator: string;
            readonly target: string;
            readonly task: string;
        };
        /** @description What a task is measured by; a goal that is made of others names them and has neither target nor day. */
        readonly PlanIndicator: {
            /** @description True where the document does not say so and whoever typed it in took it to be meant. */
            readonly assumed: boolean;
            /** @description What the same document says elsewhere, and where (domain §2.4). */
            readonly conflicts: readonly {
                readonly clause: string;
                readonly target: string;
            }[];
            readonly due: components["schemas"]["Day"] | null;
            readonly id: string;
            readonly key: boolean;
            readonly kind: components["schemas"]["LeafKind"] | "all_of" | "any_of";
            readonly name: string;
            /** @description The names of what it is made of. */
            readonly of: readonly string[];
            /** @description What is to be striven for beyond the target. */
            readonly stretch: string | null;
            /** @description With what it is counted in: `≥ 20 个`. */
            readonly target: string | null;
        };
        /** @description A task of the plan; who leads it may be nobody. */
        readonly PlanTask: {
            readonly clause: string;
            readonly co: readonly string[];
            readonly due: components["schemas"]["Day"];
            /** @description The name of its task force. */
            readonly force: string | null;
            readonly id: string;
            readonly indicators: readonly components["schemas"]["PlanIndicator"][];
            readonly lead: readonly string[];
            /** @description The day from which it counts, of one that was added to the running plan. */
            readonly since: components["schemas"]["Day"] | null;
            /** @enum {string} */
            readonly standing: "running" | "suspended" | "accepted" | "withdrawn";
            readonly title: string;
        };
        /** @description The plan of a running cycle as it stands: units and posts of the day, targets, deadlines and leads in force. */
        readonly PlanView: {
            readonly horizon: {
                readonly from: components["schemas"]["Day"];
                readonly to: components["schemas"]["Day"];
            };
            readonly issuer: string;
            readonly number: string | null;
            /** @description The reporting periods whose reports are not due yet, the next first. */
            readonly periods: readonly {
                readonly deadline: components["schemas"]["Instant"];
                readonly period: string;
            }[];
            /** @description The names of the posts, and of their holders. */
            readonly posts: readonly {
                readonly id: string;
                readonly name: string;
            }[];
            readonly tasks: readonly components["schemas"]["PlanTask"][];
            readonly title: string;
            readonly units: readonly {
                readonly id: string;
                readonly name: string;
            }[];
        };
        /** @description The rules of one assessment as data (formats.md, Policy). */
        readonly Policy: {
            readonly at: string;
            readonly briefing: {
                readonly period: components["schemas"]["PeriodKind"];
                readonly publish: components["schemas"]["Offset"];
            } | null;
            readonly bulletin: {
                readonly period: components["schemas"]["PeriodKind"];
                readonly publish: components["schemas"]["Offset"];
            } | null;
            readonly burden?: components["schemas"]["BurdenLimits"];
            readonly calendar: string;
            readonly checks?: components["schemas"]["CheckRules"];
            readonly consequences: readonly components["schemas"]["ConsequenceRule"][];
            readonly evaluation?: components["schemas"]["Evaluation"];
            readonly flags: readonly components["schemas"]["FlagRule"][];
            readonly id: string;
            readonly inspections?: readonly components["schemas"]["Inspection"][];
            readonly lights: {
                /** @enum {string} */
                readonly on: "gap" | "ratio";
                readonly steps: readonly components["schemas"]["LightStep"][];
            };
            readonly lists?: readonly components["schemas"]["ListType"][];
            /** @description The colours of supervision notices, from the mildest to the gravest; absent where notices have none. */
            readonly notice_colours?: readonly string[];
            /** @description The kinds of document that are published openly (此件公开发布); nothing is marked where it is left out. */
            readonly public_documents?: readonly components["schemas"]["DocumentKind"][];
            readonly ranking: {
                readonly groups: readonly string[];
                readonly ties: components["schemas"]["Ties"];
            };
            readonly reminders: {
                readonly slots: readonly components["schemas"]["ReminderSlot"][];
            };
            readonly reporting: {
                /** @enum {string} */
                readonly counts: "submitted" | "verified";
                /** @description A co-unit's dispute opens a problem of the lead's, to be answered within so many days. */
                readonly dispute?: {
                    readonly answer: components["schemas"]["Offset"];
                    /** @constant */
                    readonly open: "problem";
                };
                readonly due: components["schemas"]["Offset"];
                /** @enum {string} */
                readonly missing: "zero" | "carry";
                /** @enum {string} */
                readonly period: "month" | "ten-day" | "quarter";
                /**
                 * @description `head`: what a reporter hands in is a draft until the head of the unit has signed it.
                 * @constant
                 */
                readonly sign_off?: "head";
            };
            readonly review: {
                /** @description Whom of a unit a mail tells that the unit's draft worksheet is open to it; nobody where it is left out. */
                readonly draft_to?: readonly ("reporter" | "head")[];
                readonly freeze: components["schemas"]["Offset"];
                readonly objection: components["schemas"]["Offset"];
                readonly period: components["schemas"]["PeriodKind"];
                readonly publish: components["schemas"]["Offset"];
            };
            readonly scoring: {
                readonly bonus: {
                    readonly at_most: string;
                };
                readonly cap: string;
                /** @description The part of an indicator's weight with which a co-unit shares in the first lead's result; none where absent. */
                readonly co_share?: string;
                readonly deductions: {
                    readonly at_most: string;
                    readonly late: string;
                    readonly missing: string;
                    readonly returned: string;
                };
                /** @enum {string} */
                readonly lead_credit: "full" | "equal";
            };
            readonly unit_plans?: readonly components["schemas"]["UnitPlanDuty"][];
            readonly version: number;
            readonly work_reports?: readonly components["schemas"]["WorkReportTemplate"][];
        };
        /** @enum {string} */
        readonly PolicyAsk: "approve_policy" | "reject_policy";
        /** @description What is wrong about rules that are being written, each with its line, and what is odd about them. */
        readonly PolicyChecked: {
            /** @description Flags that no unit can get, rules that overlap, units that none catches; only of rules without a fault. */
            readonly oddities: readonly string[];
            readonly problems: readonly {
                readonly code: string;
                readonly line: number | null;
                readonly message: string;
                readonly path: string;
            }[];
        };
        /** @description How many reviews were computed anew, and what came out otherwise. */
        readonly PolicyTried: {
            readonly differences: readonly components["schemas"]["FlagDifference"][];
            /** @description The flags as each policy calls them. */
            readonly flags: {
                readonly after: readonly {
                    readonly flag: string;
                    readonly label: string;
                    /** @enum {string} */
                    readonly severity: "best" | "good" | "neutral" | "bad" | "worst";
                }[];
                readonly before: readonly {
                    readonly flag: string;
                    readonly label: string;
                    /** @enum {string} */
                    readonly severity: "best" | "good" | "neutral" | "bad" | "worst";
                }[];
            };
            readonly reviews: number;
        };
        /** @description A version of the rules as text. */
        readonly PolicyView: {
            readonly policy: string;
            /** @description Which versions rule, each from its day on, the newest first. */
            readonly ruling: readonly {
                readonly from: components["schemas"]["Day"];
                readonly version: number;
            }[];
            readonly text: string;
            readonly version: number;
        };
        /**
         * @description `leader`: a leader of the county (县领导), above the supervision office.
         * @enum {string}
         */
        readonly Post: "reporter" | "head" | "supervisor" | "leader";
        /** @description A post of a cycle among the others of its plan. */
        readonly PostAmong: {
            readonly email: string;
            readonly id: string;
            /**
             * @description It is a post of the office, and the plan names no leader of the county: it decides in their place.
             * @constant
             */
            readonly inLeadersPlace?: true;
            readonly name: string;
            readonly post: components["schemas"]["Post"];
            readonly unit: string | null;
        };
        /** @description Something wrong in a person's file: where it stands, what was found there and what was expected, as a catalogue key. */
        readonly Problem: {
            readonly code: string;
            readonly file: string;
            readonly line: number | null;
            readonly params: {
                readonly [key: string]: string;
            };
            readonly path: string;
        };
        /** @description What every refusal looks like: codes that stay, and a sentence in the language that was asked for (RFC 9457). */
        readonly ProblemAnswer: {
            readonly code: string;
            readonly errors: readonly components["schemas"]["ProblemPlace"][];
            /** @description What is wrong with a file. */
            readonly problems?: readonly components["schemas"]["Problem"][];
            /** @description What was refused of a request. */
            readonly refusals?: readonly components["schemas"]["Refused"][];
            readonly status: number;
            readonly title: string;
        };
        /** @description How the problem ledger stands, and how many of those that were closed came back (反弹). */
        readonly ProblemCounts: {
            readonly cameBack: number;
            /** @description Closed at least once, whether or not they came back. */
            readonly closed: number;
            readonly open: number;
        };
        /** @description One thing that is wrong: where it stands, as a JSON pointer, `query:name`, `header:name` or a place in a file. */
        readonly ProblemPlace: {
            readonly code: string;
            readonly message: string;
            readonly path: string | null;
        };
        /** @description A problem of the ledger (问题台账): who is in charge, who helps, by when, where it came from. */
        readonly ProblemRow: {
            readonly awaited: string | null;
            readonly awaitedBy: components["schemas"]["Instant"] | null;
            readonly common: boolean;
            readonly due: string | null;
            readonly endedAt: components["schemas"]["Instant"] | null;
            /** @description What opened it: a person, a meeting's commentary, a dispute, another case that nobody moved. */
            readonly from: string;
            readonly helpers: readonly string[];
            readonly id: string;
            /** @description True for what the office itself left lying; the unit is the one it concerns. */
            readonly ofOffice: boolean;
            readonly openedAt: components["schemas"]["Instant"];
            readonly owner: string | null;
            readonly reopened: number;
            readonly rung: number;
            readonly state: string;
            readonly title: string;
            readonly unit: string;
        };
        /** @description What became of a request: done at once by the operator, or waiting for a second person. */
        readonly Proposed: {
            /** @description How many administrators may decide; with none, the operator at the machine is the second person. */
            readonly deciders: number;
            /** @description By which it is decided; null where it is done. */
            readonly proposal: string | null;
        };
        /**
         * @description How a document may be published; null where the policy decides nothing about it, so that it stays inside.
         * @enum {string|null}
         */
        readonly PublicationMark: "public" | "internal" | null;
        /** @description The public by vouchers (码上评): one voucher, one vote for a unit; nothing of the voter is kept but a hash. */
        readonly PublicSource: {
            /** @description With fewer ratings a unit is not scored. */
            readonly at_least: number;
            readonly ballots_shown_to: readonly components["schemas"]["BallotReader"][];
            readonly clause: string | null;
            /** @description The facets that are rated; null: all of them. */
            readonly facets: readonly string[] | null;
            readonly groups: readonly string[];
            readonly id: string;
            /** @constant */
            readonly kind: "public";
            readonly name: string;
            /** @description A rating is 0 to `max`. */
            readonly scale: {
                readonly max: string;
            };
            readonly scheme: string;
            /**
             * @description Of several rounds or reviews in a year: their mean, or the last.
             * @enum {string}
             */
            readonly take: "mean" | "last";
            /** @description How many of the highest and as many of the lowest ratings are left out of each dimension's mean. */
            readonly trim: number;
        };
        /** @description A document as it is put into a folder. */
        readonly PublishedDocument: {
            readonly content: string;
            readonly kind: components["schemas"]["DocumentKind"];
            /** @description How it may be published, as it says itself at its end. */
            readonly mark: components["schemas"]["PublicationMark"];
            readonly name: string;
        };
        /** @description How many of a group may have a grade: so many units, or a share of the group's scored units, rounded down. */
        readonly Quota: {
            readonly units: number;
        } | {
            readonly share: string;
        };
        readonly RankCondition: {
            readonly top: number;
        } | {
            readonly bottom: number;
        };
        readonly RatedSource: components["schemas"]["MutualSource"] | components["schemas"]["PanelSource"] | components["schemas"]["PublicSource"];
        /** @description A class of raters in a panel (两代表一委员, 服务对象, …) and what its score weighs. */
        readonly RaterClass: {
            readonly id: string;
            readonly name: string;
            readonly weight: string;
        };
        /** @description Where ratings come from, as rounds of it are opened. */
        readonly RatingSource: {
            /** @description With fewer ratings a unit is not scored. */
            readonly atLeast: number;
            /** @description The classes whose ratings are scored by themselves; none where there is one alone. */
            readonly classes: readonly components["schemas"]["RaterClass"][];
            readonly clause: string | null;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "mutual" | "panel" | "public";
            /** @description A rating is 0 to `max`. */
            readonly max: string;
            readonly name: string;
            /** @description How many of the highest and as many of the lowest are left out of each mean. */
            readonly trim: number;
        };
        /** @description A message as its recipient reads it. */
        readonly ReadMessage: {
            readonly at: components["schemas"]["Instant"];
            readonly subject: string;
            readonly text: string;
            readonly to: string;
        };
        /** @description The version of a report that stands. */
        readonly Received: {
            /** @description Why it corrects what was said before. */
            readonly because: string | null;
            readonly files: readonly components["schemas"]["EvidenceFile"][];
            readonly late: boolean;
            readonly lines: readonly components["schemas"]["ReportLine"][];
            readonly receivedAt: components["schemas"]["Instant"];
            readonly verified: boolean;
            readonly version: number;
        };
        /** @description Somebody who gets mail: a post of the plan, or an addressee outside it. */
        readonly Recipient: {
            readonly email: string;
            readonly id: string;
            readonly name: string;
            readonly post?: components["schemas"]["Post"];
        };
        /** @description What a reconciliation found and mended. */
        readonly Reconciled: {
            readonly caughtUp: readonly string[];
            readonly checked: number;
            readonly started: readonly string[];
        };
        /** @description Something that is in the record, as those read it who audit it. */
        readonly RecordedEvent: {
            /** @description The name of the account that it happened to; null where it happened to something else, or the account is no more. */
            readonly account: string | null;
            readonly actor: string;
            readonly at: string;
            /** @description What it happened to, as `task/jinyun-2024/hydropower`, and the number it has there. */
            readonly entity: string;
            readonly hash: string;
            readonly names: components["schemas"]["EventNames"];
            readonly number: number;
            readonly position: number;
            /** @description The hash of the event before it, which its own holds; null for the first. */
            readonly previous: string | null;
            readonly recordedAt: string;
            /** @description What was recorded; null where it is too long for a list: the export has it. */
            readonly told: Record<string, never> | null;
            readonly type: string;
        };
        /** @description The state of the record and of what it waits for. */
        readonly RecordHealth: {
            readonly cycles: {
                readonly [key: string]: number;
            };
            readonly events: number;
            readonly head: string;
            readonly mail: {
                readonly [key: string]: number;
            };
            /** @description What should have happened by itself and has not: agenda entries not done, freezes without their review. */
            readonly overdue: readonly {
                readonly at: components["schemas"]["Instant"];
                readonly cycle: string;
                readonly kind: string;
                readonly period: string;
            }[];
            readonly receiptsWaiting: number;
        };
        /** @description A refusal that a caller can act on: codes with what they speak of. Nothing was changed. */
        readonly Refused: {
            readonly code: string;
            /** @description What is wrong with a field of the request, as a code of the catalogue. */
            readonly fault?: {
                readonly code: string;
                readonly params: {
                    readonly [key: string]: string;
                };
                readonly path: string;
            };
            readonly line: number | null;
            /** @description The part of the request that is meant, as a JSON pointer; where naming it helps a program. */
            readonly path?: string;
            readonly subject: string;
        };
        /** @description What came of a rehearsal, with everything by its name. */
        readonly RehearsalOutcome: {
            readonly counts: {
                readonly consequences: number;
                readonly late: number;
                readonly missing: number;
                readonly reminders: number;
                readonly reports: number;
            };
            readonly documents: readonly string[];
            readonly flags: readonly {
                readonly flag: string;
                readonly label: string;
                /** @enum {string} */
                readonly severity: "best" | "good" | "neutral" | "bad" | "worst";
            }[];
            readonly from: components["schemas"]["Day"];
            readonly mail: readonly {
                readonly at: components["schemas"]["Instant"];
                readonly name: string;
                readonly subject: string;
                readonly to: string;
            }[];
            readonly periods: readonly string[];
            /** @description The units of the last review by their ranks, each with how it came out of every review. */
            readonly units: readonly components["schemas"]["RehearsedUnit"][];
            readonly until: components["schemas"]["Day"];
        };
        /** @description How a rehearsal stands. */
        readonly RehearsalView: {
            /** @description How many of the instants at which something happens have been played. */
            readonly done: number;
            readonly id: string;
            readonly seed: string;
            readonly startedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            readonly status: "running" | "done" | "failed" | "too_long";
            readonly title: string;
            readonly total: number;
        };
        readonly RehearsedUnit: {
            readonly name: string;
            readonly reviews: readonly {
                readonly flag: string;
                readonly period: string;
                readonly rank: number | null;
                readonly score: string | null;
            }[];
            readonly unit: string;
        };
        /** @description A reminder slot on working-day offsets from the deadline day: once, or repeated `times` times. */
        readonly ReminderSlot: {
            readonly offset: number;
            readonly to: readonly components["schemas"]["Role"][];
        } | {
            readonly every: number;
            readonly from: number;
            readonly times: number;
            readonly to: readonly components["schemas"]["Role"][];
        };
        /**
         * @description What a supervisor may ask of a report.
         * @enum {string}
         */
        readonly ReportAsk: "verify" | "return";
        /** @description A block of a work report: 重要指标、重点任务、突出问题、特色亮点 (004 正文 三（四）). */
        readonly ReportBlock: {
            readonly from: components["schemas"]["BlockSource"];
            readonly id: string;
            readonly name: string;
        };
        /** @description A version of a unit's report as it was handed in, and what was decided about it. */
        readonly ReportHandedIn: {
            /** @description Why it corrects what was said before. */
            readonly because: string | null;
            readonly by: string;
            readonly files: readonly components["schemas"]["EvidenceFile"][];
            readonly late: boolean;
            readonly lines: readonly components["schemas"]["ReportLine"][];
            readonly period: string;
            /** @description Why it was returned. */
            readonly reason: string | null;
            readonly receivedAt: components["schemas"]["Instant"];
            readonly returnedAt: components["schemas"]["Instant"] | null;
            /** @description Where it was taken back: it stands as if it had not come. */
            readonly takenBack: components["schemas"]["TakenBack"] | null;
            readonly task: string;
            readonly verifiedAt: components["schemas"]["Instant"] | null;
            readonly version: number;
        };
        /** @description One line of a report: a value to date for an indicator, or only a note when both are empty. */
        readonly ReportLine: {
            /** @description The day that the value stands at (数据截至), where that is not the period's last (domain §6, edge case 11). */
            readonly dataTo?: components["schemas"]["Day"];
            readonly indicator: string;
            /** @description How the unit sees itself (自评亮灯); on a line without an indicator, for all that have no light of their own. */
            readonly light?: string;
            readonly note: string;
            readonly value: string;
        };
        /** @description Another assessment that takes the result over (结果运用), as the document names it. */
        readonly ResultUse: {
            readonly clause: string;
            readonly id: string;
            readonly name: string;
        };
        /** @description A published result that another assessment took over. */
        readonly ResultUseRow: {
            readonly at: components["schemas"]["Instant"];
            readonly document: string;
            readonly recordedBy: string;
            readonly takenBy: string;
            readonly use: string;
            readonly version: number;
        };
        /** @description A follow-up whose deadlines a new calendar moved. */
        readonly RetimedFollowUp: {
            readonly awaitedBy: components["schemas"]["Instant"] | null;
            readonly before: components["schemas"]["Deadlines"];
            readonly due: components["schemas"]["Day"] | null;
            readonly id: string;
            readonly title: string;
            readonly unit: string;
        };
        /** @enum {string} */
        readonly ReviewAsk: "object" | "rule" | "revise" | "propose" | "approve" | "publish" | "comment" | "open_problem" | "correct" | "approve_correction" | "reject_correction";
        /** @description What was published of the plan's own reviews. */
        readonly ReviewSource: {
            readonly clause: string | null;
            readonly id: string;
            /** @constant */
            readonly kind: "reviews";
            readonly name: string;
            /**
             * @description Of several rounds or reviews in a year: their mean, or the last.
             * @enum {string}
             */
            readonly take: "mean" | "last";
        };
        /** @description A published version of a review; from the second on with its reason, what was corrected and whom it changed. */
        readonly ReviewVersionRow: {
            readonly approvedBy: string;
            readonly changes: readonly components["schemas"]["WorksheetChange"][] | null;
            readonly corrects: components["schemas"]["Corrected"] | null;
            readonly proposedBy: string;
            readonly publishedAt: components["schemas"]["Instant"];
            readonly reason: string | null;
            readonly sha256: string;
            readonly version: number;
        };
        /**
         * @description How often reports are due.
         * @enum {string}
         */
        readonly Rhythm: "ten-day" | "month" | "quarter";
        readonly Role: components["schemas"]["Post"];
        /** @enum {string} */
        readonly RoundAsk: "rate" | "import" | "extend" | "close" | "withdraw";
        /** @description An act that moved a round's end to a later day: from when, to when, why, by whom. */
        readonly RoundExtension: {
            readonly at: components["schemas"]["Instant"];
            readonly before: components["schemas"]["Instant"];
            readonly by: string;
            readonly closesAt: components["schemas"]["Instant"];
            readonly reason: string;
        };
        /** @description How an objection was ruled on. */
        readonly Ruling: {
            readonly at: components["schemas"]["Instant"];
            readonly by: string;
            readonly reason: string;
            readonly upheld: boolean;
        };
        /** @description The schedule curve (序时进度): how much is owed by a day. Table keys are period ids, shares are decimals. */
        readonly Schedule: "linear" | "step" | "none" | {
            readonly table: {
                readonly [key: string]: string;
            };
        };
        /** @description An evaluation scheme with named dimensions, at the clause that defines it. One document may define the same word several times (三看三评三比 in 004), so a scheme belongs to a plan or a task force and is never a global list. */
        readonly Scheme: {
            readonly clause: string;
            readonly facets: readonly components["schemas"]["Facet"][];
            readonly force: string | null;
            readonly id: string;
            readonly name: string;
        };
        /** @description What is shown once when a second factor is begun: the address for an authenticator, and codes for when it is lost. */
        readonly SecondFactor: {
            readonly backupCodes: readonly string[];
            readonly uri: string;
        };
        /** @description A work report that was sent: by its template's name, to whom by their names. */
        readonly SentWorkReport: {
            readonly at: components["schemas"]["Instant"];
            /** @description The text of each block, by its id. */
            readonly blocks: {
                readonly [key: string]: string;
            };
            readonly by: string;
            readonly name: string;
            /** @description 期号. */
            readonly number: string;
            /** @description What stands in it, in the template's order, by the names of its blocks. */
            readonly parts: readonly {
                readonly name: string;
                readonly text: string;
            }[];
            readonly period: string;
            readonly recipients: readonly string[];
            readonly report: string;
            /** @description 签发人. */
            readonly signer: string;
            readonly to: readonly string[];
        };
        /** @description What became of a report in another cycle that asks for the same figures. */
        readonly Served: {
            readonly cycle: string;
            /** @enum {string} */
            readonly status: "taken" | "received" | "drafted";
            readonly task: string;
        } | {
            readonly cycle: string;
            readonly refusals: readonly components["schemas"]["Refused"][];
            /** @constant */
            readonly status: "refused";
            readonly task: string;
        };
        /** @description Who is signed in, since when they proved it, and the posts they hold. */
        readonly SessionView: {
            readonly account: components["schemas"]["Account"];
            /** @description False for whoever comes by the organisation alone. */
            readonly hasPassword: boolean;
            /** @description A second factor has to be set up before anything is read or done: what one is needs one, and none was given. */
            readonly needsSecondFactor: boolean;
            readonly posts: readonly components["schemas"]["OwnPost"][];
            /** Format: date-time */
            readonly provedAt: string;
            /** @description The cycles that an auditor reads, who holds no post of any; those of anybody else are those of their posts. */
            readonly reads: readonly {
                readonly cycle: string;
                readonly title: string;
            }[];
            readonly secondFactor: boolean;
        };
        /** @description A figure that more than one running plan asks the same unit for. */
        readonly SharedFigure: {
            readonly asked: readonly components["schemas"]["AskedFor"][];
            readonly figure: string;
            readonly measure: string | null;
            readonly unit: string;
        };
        /**
         * @description Who takes a step: the supervision office, or the unit it is about.
         * @enum {string}
         */
        readonly Side: "supervisor" | "unit";
        /** @description A rule on slow progress that applies to a unit, and the indicator that makes it apply. */
        readonly SlowFinding: {
            readonly indicator: string;
            readonly rule: string;
            readonly task: string;
        };
        /** @description Slow progress of any indicator a unit is scored on, or of the named ones: fewer percentage points above its schedule than `gap` (−10: more than ten behind), or a smaller part of it than `ratio`. */
        readonly SlowProgress: {
            readonly gap: string;
            readonly indicator?: string;
            readonly key?: boolean;
            readonly task?: string;
        } | {
            readonly indicator?: string;
            readonly key?: boolean;
            readonly ratio: string;
            readonly task?: string;
        };
        /** @description A frozen review, with the policy it was computed by. */
        readonly Snapshot: {
            readonly groups: readonly components["schemas"]["GroupResult"][];
            readonly period: string;
            readonly policy: {
                readonly id: string;
                readonly sha256: string;
                readonly version: number;
            };
        };
        readonly Source: components["schemas"]["ReviewSource"] | components["schemas"]["RatedSource"];
        /** @description A special report as it stands in the record. */
        readonly SpecialReportRow: {
            readonly at: components["schemas"]["Instant"];
            readonly by: string;
            readonly id: string;
            /** @description 文号 or 期号. */
            readonly number: string;
            readonly on: components["schemas"]["Day"];
            /** @description The rating round it reports on. */
            readonly round: string;
            /** @description 签发人: who signed it off. */
            readonly signer: string;
            readonly text: string;
            readonly title: string;
            /** @description To whom it goes, by office. */
            readonly to: string;
        };
        /** @description How many are drawn: a share of the reports (one at least) or a number, of each unit, of each group or of all. */
        readonly SpotChecks: {
            /** @enum {string} */
            readonly per: "unit" | "group" | "all";
            readonly share: string;
        } | {
            readonly count: number;
            /** @enum {string} */
            readonly per: "unit" | "group" | "all";
        };
        /**
         * @description Where a case stands among others: the office has to begin it, it waits for its unit, the office has to look at what the unit did, or it is over.
         * @enum {string}
         */
        readonly Stage: "office" | "unit" | "check" | "over";
        /** @description How a unit came out of a review, and the rule of the policy that decided. */
        readonly Standing: {
            readonly complete: boolean | null;
            readonly deductions: string;
            readonly flag: string;
            readonly rank: number | null;
            /** @description The flag rule that decided, as a path into the policy; null when none did. */
            readonly rule: string | null;
            readonly score: string | null;
        };
        /** @description A cycle that was started, and the figures that another running cycle asks the same units for already. */
        readonly StartedCycle: {
            readonly cycle: string;
            readonly from: string;
            readonly shared: readonly components["schemas"]["SharedFigure"][];
        };
        /**
         * @description How an indicator stands at a review.
         * @enum {string}
         */
        readonly State: "ahead" | "on_schedule" | "behind" | "missing" | "not_due";
        /** @description What the sender gets: its receipt, and what became of the report if that is known already. */
        readonly SubmissionAnswer: {
            readonly key: string;
            readonly late: boolean | null;
            readonly receivedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            readonly status: "taken" | "received";
            readonly version: number | null;
        };
        /** @description That a unit took its report back before it was due. */
        readonly TakenBack: {
            readonly at: components["schemas"]["Instant"];
            readonly by: string;
            readonly reason: string;
        };
        readonly Target: {
            readonly op: components["schemas"]["Operator"];
            readonly value: string;
        };
        readonly Task: {
            readonly clause: string;
            readonly co: readonly string[];
            readonly due: components["schemas"]["Day"];
            /** @description The task force (专班) it belongs to. */
            readonly force?: string;
            readonly from: components["schemas"]["Day"];
            readonly id: string;
            readonly indicators: readonly components["schemas"]["Indicator"][];
            readonly lead: readonly string[];
            /** @description How often it is reported; absent where the whole plan keeps the policy's rhythm. */
            readonly rhythm?: components["schemas"]["Rhythm"];
            /** @description The day from which it counts, of a task that was added to a running plan. */
            readonly since?: components["schemas"]["Day"];
            readonly title: string;
        };
        /** @description The answer to a request: the task's last event number, and the version and lateness of a report. */
        readonly TaskAnswer: {
            readonly late?: boolean;
            readonly number: number;
            /** @description The report is decided under this number, and for the caller to record, right after those of these keys. */
            readonly toRecord?: readonly string[];
            readonly version?: number;
        };
        /** @description One change of one task, among those of an imported table. */
        readonly TaskChange: {
            readonly change: components["schemas"]["Change"];
            readonly task: string;
        };
        readonly TaskIndicator: {
            readonly due: components["schemas"]["Day"];
            readonly indicator: string;
            readonly name: string;
            readonly planned: {
                readonly due: components["schemas"]["Day"];
                readonly target: components["schemas"]["Target"] | null;
            };
            readonly plannedTold: string | null;
            /** @description The day from which it counts, of one that was added to the running plan. */
            readonly since: components["schemas"]["Day"] | null;
            readonly target: components["schemas"]["Target"] | null;
            /** @description Its target in words now, and as the plan said; null for none. */
            readonly targetTold: string | null;
            readonly unit: string | null;
        };
        /** @description How a task went: each indicator of each unit that reported it, in the periods that have begun. */
        readonly TaskProgress: {
            readonly lines: readonly {
                readonly indicator: string;
                readonly trend: readonly components["schemas"]["TrendPoint"][];
                readonly unit: string;
            }[];
            readonly periods: readonly string[];
        };
        /** @description A version of a report, and how it stands. */
        readonly TaskReport: {
            /** @description What may be asked of it now; nothing of a version that another one follows. */
            readonly asks: readonly components["schemas"]["AskOfReport"][];
            /** @description What was found by those who looked at this version, oldest first. */
            readonly checks: readonly components["schemas"]["ListedCheck"][];
            readonly files: readonly components["schemas"]["EvidenceFile"][];
            readonly late: boolean;
            readonly period: string;
            readonly reason: string | null;
            readonly receivedAt: components["schemas"]["Instant"];
            readonly returnedAt: components["schemas"]["Instant"] | null;
            /** @description The channels that have still to confirm it before it may be verified. */
            readonly unconfirmed: readonly string[];
            readonly unit: string;
            readonly values: {
                readonly [key: string]: string;
            };
            readonly verifiedAt: components["schemas"]["Instant"] | null;
            readonly version: number;
        };
        /** @description A task's life so far: where it stands, what was reported version by version, what was asked for and changed. */
        readonly TaskView: {
            /** @description What was handed in after a review had been frozen and differs from what it counted. */
            readonly amendments: readonly {
                readonly by: string;
                /** @description What the review counted; null where it counted nothing. */
                readonly frozen: string | null;
                readonly indicator: string;
                readonly period: string;
                readonly reason: string;
                readonly receivedAt: components["schemas"]["Instant"];
                readonly review: string;
                readonly task: string;
                readonly unit: string;
                readonly value: string;
                readonly version: number;
            }[];
            /** @description The co-units that a lead may say hold it up. */
            readonly blockers: readonly string[];
            /** @description Where a report is looked at before it is verified (三看); none where the policy asks for none. */
            readonly channels: readonly {
                readonly channel: string;
                readonly name: string;
            }[];
            readonly clause: string;
            readonly co: readonly string[];
            readonly indicators: readonly components["schemas"]["TaskIndicator"][];
            /** @description Who leads it now; `planned` is what the plan said, here and below. */
            readonly lead: readonly string[];
            /** @description Cumulative values that became less than they had been. */
            readonly lowered: readonly components["schemas"]["LoweredReport"][];
            readonly missing: readonly {
                readonly period: string;
                readonly unit: string;
            }[];
            /** @description The names of the plan's units. */
            readonly names: {
                readonly [key: string]: string;
            };
            /** @description What co-units said of the lead's reports, oldest first. */
            readonly opinions: readonly components["schemas"]["CoOpinion"][];
            readonly planned: {
                readonly lead: readonly string[];
            };
            readonly progress: components["schemas"]["TaskProgress"];
            readonly proposals: readonly components["schemas"]["ToldProposal"][];
            readonly reports: readonly components["schemas"]["TaskReport"][];
            /** @description The day from which it counts, of one that was added to the running plan. */
            readonly since: components["schemas"]["Day"] | null;
            readonly status: string;
            readonly task: string;
            readonly title: string;
        };
        /**
         * @description What happens to units that tie at the edge of a number of places: all are in, none is, or an order breaks the tie.
         * @enum {string}
         */
        readonly Ties: "include" | "exclude" | "break";
        /** @description The timetable of a cycle as somebody reads it: what happened before `now`, and what will. */
        readonly TimetableView: {
            readonly entries: readonly {
                /** @description The case that it is about, with its unit, or the unit alone; null for what goes for all. */
                readonly about: string | null;
                readonly at: components["schemas"]["Instant"];
                /** @description It begins something at its instant, as a day that begins; what ends at midnight ends the day before. */
                readonly begins: boolean;
                readonly concerns: readonly components["schemas"]["Post"][];
                readonly done: boolean;
                /** @description Its time has passed and it wrote to nobody: there was nothing left to tell of. */
                readonly idle: boolean;
                readonly kind: string;
                readonly mine: boolean;
                /** @description What it is called. */
                readonly name: string;
                /** @description What came of it; null while it is to come, and where nothing is to be said. */
                readonly outcome: string | null;
                readonly period: string;
                /** @description By which policy and version. */
                readonly policy: string;
                /** @description The calendar of its year is not known yet: the day may still move. */
                readonly provisional: boolean;
                readonly rule: string;
                /** @description What of its kind it is about: a case, a round, a report, what was proposed; empty for what goes for all. */
                readonly subject: string;
                /** @description Whom it concerns, in words. */
                readonly whom: string;
                /** @description The setting of the policy that put it there, in words, and its path. */
                readonly why: string;
            }[];
            readonly now: components["schemas"]["Instant"];
        };
        /** @description Something that happened to an account. */
        readonly ToldAct: {
            readonly account: string;
            readonly act: string;
            readonly actor: string;
            readonly at: string;
            /** @description Where it stands in the record. */
            readonly position: number;
            readonly told: {
                readonly [key: string]: unknown;
            };
        };
        /** @description A case told in one language with its history, and what whoever asked may ask of it now. */
        readonly ToldCase: {
            readonly asks: readonly {
                /** @enum {string} */
                readonly ask: "step" | "send_back" | "skip" | "extend" | "approve_extension" | "reject_extension" | "note" | "raise" | "reopen" | "withdraw";
                /** @description The day that is asked for, or after which another one may be. */
                readonly day: components["schemas"]["Day"] | null;
                readonly extension: string | null;
                readonly fields: readonly {
                    readonly label: string;
                    readonly name: string;
                }[];
                readonly step: string | null;
                readonly word: string | null;
            }[];
            /** @description The step that is waited for, and until when; null when it has ended. */
            readonly awaited: string | null;
            readonly awaitedBy: components["schemas"]["Instant"] | null;
            /** @description What it is called on paper: its kind, or the letter that takes a notice's place. */
            readonly called: string;
            /** @description Of a supervision notice, where the policy has a ladder of colours. */
            readonly colour: string | null;
            readonly due: string | null;
            readonly endedAt: components["schemas"]["Instant"] | null;
            /** @description The case that it went up from, and in words that it did. */
            readonly from: {
                readonly id: string;
                readonly told: string;
            } | null;
            readonly history: readonly components["schemas"]["CaseAct"][];
            readonly id: string;
            readonly kind: components["schemas"]["FollowUpKind"];
            /** @description Working days until the awaited step is due; 0 on the last day, negative afterwards; null where nothing limits it. */
            readonly left: number | null;
            readonly life: readonly {
                readonly by: components["schemas"]["Side"];
                readonly step: string;
                readonly taken: boolean;
                readonly word: string;
            }[];
            /** @description The name of the list that it is an entry of. */
            readonly list: string | null;
            readonly number: number;
            readonly openedAt: components["schemas"]["Instant"];
            readonly overdue: number;
            readonly reopened: number;
            /** @description Who has to see it through, by name: its unit, or the supervision office for what it left lying itself. */
            readonly responsible: string;
            /** @description The review that brought it about, and what it found; null for whatever a person opened. */
            readonly review: {
                readonly because: string;
                readonly period: string;
            } | null;
            readonly rung: number;
            readonly source: readonly string[];
            readonly stage: components["schemas"]["Stage"];
            readonly state: string;
            readonly title: string;
            readonly unit: string;
            readonly unitName: string;
            /** @description The visit at which it was seen. */
            readonly visit: {
                readonly id: string;
                readonly on: components["schemas"]["Day"];
            } | null;
            /** @description Whose step that is. */
            readonly waitsFor: components["schemas"]["Side"] | null;
        };
        /** @description What a change makes of a task: how the field stood, and how it stands afterwards. */
        readonly ToldChange: {
            /** @enum {string} */
            readonly act: "withdraw" | "suspend" | "accept" | "extend" | "change_target" | "change_lead" | "excuse" | "add_task" | "add_indicator";
            readonly after: string | null;
            /** @description Targets and names as words, days and instants as such; null where nothing stood there. */
            readonly before: string | null;
            /** @description The day from which it holds; null where it says so itself. */
            readonly from: components["schemas"]["Day"] | null;
            /** @description The indicator by its name; null where it is about the whole task. */
            readonly indicator: string | null;
            /** @description The reporting period that is meant, of a deadline that is moved. */
            readonly period: string | null;
            readonly task: string;
            readonly title: string;
        };
        /** @description A cycle as it would be started, with what to be wary of in the caller's language. */
        readonly ToldCycleCheck: {
            readonly check: {
                readonly assumed: readonly {
                    readonly indicator: string;
                    readonly name: string;
                    readonly target: string;
                    readonly task: string;
                }[];
                /** @description The policy's rules that its document does not state, by path. */
                readonly assumedRules: readonly string[];
                readonly conflicts: readonly components["schemas"]["PlanConflict"][];
                readonly endsAt: string;
                readonly entries: number;
                readonly forces: readonly components["schemas"]["ForceCheck"][];
                readonly indicators: number;
                readonly key: number;
                readonly leads: number;
                readonly leadUnits: number;
                readonly people: number;
                readonly provisional: number;
                readonly targets: number;
                readonly tasks: number;
                readonly unassigned: readonly {
                    readonly task: string;
                    readonly title: string;
                }[];
                readonly units: number;
                readonly warnings: readonly string[];
            };
            readonly cycle: string;
            /** @description True where there is a cycle of that name: this one could not be started. */
            readonly exists: boolean;
            readonly from: components["schemas"]["Day"];
            readonly horizon: {
                readonly from: components["schemas"]["Day"];
                readonly to: components["schemas"]["Day"];
            };
            readonly title: string;
        };
        /** @description The same as it is told on the visit. */
        readonly ToldProblem: {
            readonly id: string;
            readonly state: string;
            readonly title: string;
        };
        /** @description A change that was asked for, told against how things stood when it was decided, or stand now. */
        readonly ToldProposal: {
            readonly change: components["schemas"]["Change"];
            readonly decidedAt: components["schemas"]["Instant"] | null;
            readonly decidedBy: string | null;
            readonly id: string;
            readonly proposedAt: components["schemas"]["Instant"];
            readonly proposedBy: string;
            readonly reason: string;
            /** @enum {string} */
            readonly status: "open" | "approved" | "rejected";
            readonly task: string;
            readonly told: components["schemas"]["ToldChange"];
        };
        /** @description How far an indicator was at the end of a period, and how far its schedule was: shares of 1 with six decimals. */
        readonly TrendPoint: {
            readonly completion: string;
            readonly period: string;
            readonly schedule: string;
        };
        /** @description What a year would come to with some changes, and for whom that is a difference. Nothing is written. */
        readonly TriedYear: {
            readonly after: readonly components["schemas"]["GroupYear"][];
            readonly before: readonly components["schemas"]["GroupYear"][];
            readonly differences: readonly components["schemas"]["YearDifference"][];
        };
        readonly Trigger: {
            readonly flag: string;
            readonly in_a_row?: number;
            readonly in_a_year?: number;
        } | {
            readonly rank: components["schemas"]["RankCondition"];
        } | {
            readonly slow: components["schemas"]["SlowProgress"];
        } | {
            readonly finding: string;
        };
        readonly Unit: {
            readonly aliases: readonly string[];
            readonly group: string;
            readonly id: string;
            readonly name: string;
            readonly subordinate: boolean;
        };
        /** @description What a unit was asked for in a month by all running plans of its county, and what of it is beyond the limits. */
        readonly UnitBurden: {
            readonly beyond: readonly string[];
            readonly fields: number;
            readonly forms: number;
            readonly messages: number;
            readonly name: string;
            readonly notices: number;
            readonly unit: string;
            /** @description How often something was asked at less notice than the policy gives: by notices, rating rounds, a change of lead. */
            readonly urgent: number;
        };
        /** @description How units change from a day on: under a new name, merged into one, or split (domain §6, case 20). */
        readonly UnitChange: {
            /** @constant */
            readonly act: "rename_unit";
            readonly from: components["schemas"]["Day"];
            readonly name: string;
            readonly unit: string;
        } | {
            /** @constant */
            readonly act: "merge_units";
            readonly founds: readonly components["schemas"]["Unit"][];
            readonly from: components["schemas"]["Day"];
            readonly into: string;
            readonly posts: readonly components["schemas"]["Person"][];
            readonly units: readonly string[];
        } | {
            /** @constant */
            readonly act: "split_unit";
            readonly founds: readonly components["schemas"]["Unit"][];
            readonly from: components["schemas"]["Day"];
            readonly into: readonly string[];
            readonly posts: readonly components["schemas"]["Person"][];
            readonly rest: string;
            /** @description Which task goes where; everything that is no task goes to `rest`. */
            readonly tasks: {
                readonly [key: string]: string;
            };
            readonly unit: string;
        };
        /** @description A change of units that was asked for, and what became of it. */
        readonly UnitChangeRow: {
            readonly change: components["schemas"]["UnitChange"];
            readonly decidedAt: components["schemas"]["Instant"] | null;
            readonly decidedBy: string | null;
            readonly id: string;
            readonly proposedAt: components["schemas"]["Instant"];
            readonly proposedBy: string;
            readonly reason: string;
            /** @enum {string} */
            readonly status: "open" | "approved" | "rejected";
        };
        /** @description How a unit's reports of a year stood up to checks. */
        readonly UnitChecks: {
            readonly checked: number;
            readonly mismatched: number;
            readonly unit: string;
        };
        /** @description Plans that units draw up for themselves: 责任清单 of each township and department, with goals, tasks, measures and 时间进度 (000 五（三）、（四）; 001 四（四）、（五）). */
        readonly UnitPlanDuty: {
            readonly clause: string | null;
            /** @description The day by which it is filed. */
            readonly due: components["schemas"]["Day"];
            /** @description Who files one: the units of these groups, and those that are named. */
            readonly groups: readonly string[];
            readonly id: string;
            /** @description The list in which the steps of an approved plan are kept and followed. */
            readonly list: string;
            readonly name: string;
            /** @description On which working days before that day units are reminded. */
            readonly remind: readonly number[];
            readonly units: readonly string[];
        };
        /**
         * @description Where a unit's own plan stands; it is filed anew once it was returned.
         * @enum {string}
         */
        readonly UnitPlanStatus: "filed" | "returned" | "approved";
        /** @description A step of a unit's own plan: for which task of the county's, what, by when, who is in charge. */
        readonly UnitPlanStep: {
            readonly charge: string;
            readonly due: string;
            readonly task: string;
            readonly title: string;
        };
        /** @description How a unit's own plan stands: what was filed, or that nothing was, and by when. */
        readonly UnitPlanView: {
            readonly decidedAt?: components["schemas"]["Instant"] | null;
            readonly decidedBy?: string | null;
            readonly due: string;
            readonly filedAt?: components["schemas"]["Instant"];
            readonly filedBy?: string;
            readonly files?: readonly components["schemas"]["EvidenceFile"][];
            /** @description Working days until then; null once it is approved. */
            readonly left: number | null;
            readonly name: string;
            /** @description What stands in it and what became of it, once it is filed. */
            readonly number?: number;
            readonly overdue: boolean;
            readonly plan: string;
            readonly reason?: string | null;
            readonly status: components["schemas"]["UnitPlanStatus"] | "not_filed";
            readonly steps?: readonly components["schemas"]["UnitPlanStep"][];
            readonly text?: string;
            readonly unit: string;
        };
        /** @description What a round gave a unit, out of 100; null when it was not scored. */
        readonly UnitRating: {
            readonly classes: readonly components["schemas"]["ClassRating"][];
            readonly score: string | null;
            readonly unit: string;
        };
        /** @description All that is on record of one unit in a cycle: what it reported, its cases, and its published worksheets. */
        readonly UnitRecord: {
            /** @description When it was taken from the record. */
            readonly at: components["schemas"]["Instant"];
            readonly cases: readonly components["schemas"]["FollowUpView"][];
            readonly cycle: string;
            readonly documents: readonly components["schemas"]["PublishedDocument"][];
            readonly name: string;
            readonly reports: readonly components["schemas"]["ReportHandedIn"][];
            readonly unit: string;
        };
        /** @description One unit of a review as it is published, with everything its flag follows from. */
        readonly UnitResult: {
            readonly bonus: string;
            readonly complete: boolean | null;
            readonly deducted: readonly components["schemas"]["Deduction"][];
            readonly deductions: string;
            readonly flag: string;
            /** @description The bonuses and deductions decided by people, each with its grounds; absent where none was. */
            readonly items?: readonly components["schemas"]["ItemNote"][];
            /** @description Share of complete key indicators as a fraction, `2/3`. */
            readonly keyShare: string;
            readonly ledTasks: number;
            readonly lines: readonly components["schemas"]["LineResult"][];
            /** @description What co-units said of the unit's reports of the review's periods; absent where none said anything. */
            readonly opinions?: readonly components["schemas"]["CoOpinion"][];
            readonly performance: string | null;
            readonly rank: number | null;
            /** @description The flag rule that decided, as a path into the policy; null when none did. */
            readonly rule: string | null;
            readonly score: string | null;
            /** @description The rules on slow progress that apply, each with the indicator that made it apply; absent where none does. */
            readonly slow?: readonly components["schemas"]["SlowFinding"][];
            readonly unit: string;
        };
        /** @description A count that is a thousand times more or less than it was: most likely told in another unit. */
        readonly UnitSlip: {
            /** @description What it was, and in which period's report; that of the target where nothing was said before. */
            readonly before: string;
            readonly indicator: string;
            readonly period: string | null;
            readonly unit: string | null;
            readonly value: string;
        };
        /** @description A unit's year: its score, competition rank and grade within its group, and why it has no better one. */
        readonly UnitYear: {
            /** @description Null: not evaluated (不参评), because nothing gave it a score. */
            readonly grade: string | null;
            readonly minus: string;
            readonly missed: readonly components["schemas"]["Missed"][];
            readonly parts: readonly components["schemas"]["PartScore"][];
            readonly plus: string;
            readonly rank: number | null;
            readonly score: string | null;
            readonly unit: string;
            readonly vetoes: readonly string[];
        };
        /**
         * @description What is done with something that gave no score: left out, the rest weighing more; or counted as zero.
         * @enum {string}
         */
        readonly Unscored: "rescale" | "zero";
        /** @description The record and every file beside it are whole, or the first thing found wrong. */
        readonly Verdict: {
            readonly events: number;
            readonly files: number;
            readonly head: string;
            /** @constant */
            readonly whole: true;
        } | {
            readonly entity: string;
            readonly fault: components["schemas"]["VerifyFault"];
            readonly position: number;
            /** @constant */
            readonly whole: false;
        } | {
            readonly entity: string;
            /** @enum {string} */
            readonly fault: "file_missing" | "file_changed";
            readonly position: number;
            /** @constant */
            readonly whole: false;
        };
        /**
         * @description altered: not what was hashed. gap: a position or number is missing. tail: the chain's head knows more, or other.
         * @enum {string}
         */
        readonly VerifyFault: "altered" | "gap" | "tail";
        /** @description A veto (一票否决): who has it is graded no better than `not_above`. */
        readonly VetoRule: {
            readonly clause: string;
            readonly id: string;
            readonly name: string;
            readonly not_above: string;
        };
        /** @description A visit with the problems and findings that were made of it, as far as whoever asks may see them. */
        readonly VisitSeen: {
            readonly at: components["schemas"]["Instant"];
            readonly by: string;
            readonly files: readonly components["schemas"]["EvidenceFile"][];
            readonly findings: readonly {
                readonly follows: readonly string[];
                readonly id: string;
                readonly name: string;
            }[];
            readonly id: string;
            readonly inspected: components["schemas"]["Inspected"] | null;
            readonly learned: readonly string[];
            readonly on: components["schemas"]["Day"];
            readonly problems: readonly components["schemas"]["ToldProblem"][];
            readonly seen: string;
            readonly unit: string;
            readonly visitors: readonly string[];
        };
        /** @description How much there is of a kind, and how much of it is overdue. */
        readonly WaitingCount: {
            readonly count: number;
            readonly kind: components["schemas"]["WaitingKind"];
            readonly overdue: number;
        };
        /** @description Something that waits, with names for ids and the working days that are left. */
        readonly WaitingItem: {
            /** @description What is asked: `approve`, `verify`, `rule`, or the step that a case waits for. */
            readonly ask: string;
            /** @description The post that asked for it. */
            readonly by: string | null;
            /** @description What the post that asked for it is called. */
            readonly byName: string | null;
            /** @description How many there are of it in one: objections of a review, changes of a table. */
            readonly count: number;
            /** @description Until when; of what the rules set no deadline for, when it is reminded of for the first time. */
            readonly due: components["schemas"]["Instant"] | null;
            /** @description Names it among those of its kind. */
            readonly id: string;
            readonly kind: components["schemas"]["WaitingKind"];
            /** @description Working days until it is due; 0 on the last day, negative afterwards; null where nothing limits it. */
            readonly left: number | null;
            /** @description The name of the list that a case is an entry of. */
            readonly list: string | null;
            /** @description False for what the office leaves lying and a leader only hears of. */
            readonly mine: boolean;
            /** @description Of a case its kind on paper, of a change what it does, of an item or a message its kind. */
            readonly of: string | null;
            readonly period: string | null;
            /** @description How often it has been reminded of. */
            readonly reminded: number;
            readonly since: components["schemas"]["Instant"];
            readonly task: string | null;
            /** @description What it is about, in words of the record: a task's title, a case's, a file's name. */
            readonly title: string;
            readonly unit: string | null;
            readonly unitName: string | null;
        };
        /** @enum {string} */
        readonly WaitingKind: "change" | "plan_change" | "policy_change" | "unit_change" | "review" | "correction" | "report" | "draw" | "spot_check" | "case" | "extension" | "score_item" | "mail" | "rating" | "evaluation" | "work_report" | "unit_plan";
        /** @description All that waits for somebody: counted whole, shown up to a bound, what is due first comes first. */
        readonly WaitingView: {
            readonly items: readonly components["schemas"]["WaitingItem"][];
            readonly kinds: readonly components["schemas"]["WaitingCount"][];
            readonly now: components["schemas"]["Instant"];
        };
        /** @description How people come in here, as anybody may know before they do. */
        readonly WaysIn: {
            /** @description The organisation's own sign-in is set up. */
            readonly organisation: boolean;
        };
        /** @description Why a unit has its flag: in one sentence, and step by step from the reported values to what followed. */
        readonly Why: {
            /** @description The policy and the snapshot that it was computed by. */
            readonly computedBy: string;
            readonly steps: readonly components["schemas"]["WhyStep"][];
            readonly title: string;
        };
        /** @description One step of an explanation: what it is about, and its lines, deeper ones indented. */
        readonly WhyStep: {
            readonly lines: readonly string[];
            /** @description The ranking that the step tells of, for whoever can show a table: its lines say the same. */
            readonly ranking?: readonly {
                readonly own: boolean;
                readonly rank: number;
                readonly score: string | null;
                readonly unit: string;
            }[];
            readonly title: string;
        };
        /** @description A work report as the record drafts it: the template's blocks with their texts. */
        readonly WorkReportDraft: {
            readonly blocks: {
                readonly [key: string]: string;
            };
            readonly period: string;
            readonly template: components["schemas"]["WorkReportTemplate"];
        };
        /** @description A report on the work that goes out again and again: 总专班……于每月底编发工作月报呈送县委、县人民政府领导，并报送市总专班 (004 正文 三（四）), 年总结 (004 附件1 四（三）). */
        readonly WorkReportTemplate: {
            readonly blocks: readonly components["schemas"]["ReportBlock"][];
            readonly clause: string | null;
            readonly id: string;
            readonly name: string;
            readonly period: components["schemas"]["PeriodKind"];
            /** @description The day on which it goes out, counted from the period's last. */
            readonly publish: components["schemas"]["Offset"];
            /** @description To whom: posts of the plan by id, and addressees outside it. */
            readonly to: readonly (string | components["schemas"]["Recipient"])[];
        };
        /** @description A unit whose score, rank or flag another version of a review changes. */
        readonly WorksheetChange: {
            readonly after: components["schemas"]["Placing"];
            readonly before: components["schemas"]["Placing"];
            readonly unit: string;
        };
        /** @description A unit whose year comes out otherwise, and what decided it: what it missed before, or what it misses now. */
        readonly YearDifference: {
            /** @description What a year came to. */
            readonly after: {
                readonly grade: string | null;
                readonly rank: number | null;
                readonly score: string | null;
            };
            /** @description What a year came to. */
            readonly before: {
                readonly grade: string | null;
                readonly rank: number | null;
                readonly score: string | null;
            };
            readonly group: string;
            readonly unit: string;
            readonly why: {
                /** @enum {string} */
                readonly because: "veto" | "below" | "quota";
                readonly grade: string;
                /** @description The bound, or the number of places. */
                readonly limit: string;
                /** @enum {string} */
                readonly side: "before" | "after";
            } | null;
        };
        /** @description What a unit's year is scored from: each source's score out of 100 (null: not scored), items, vetoes. */
        readonly YearInput: {
            readonly group: string;
            readonly minus: readonly string[];
            readonly plus: readonly string[];
            readonly sources: {
                readonly [key: string]: string | null;
            };
            readonly unit: string;
            readonly vetoes: readonly string[];
        };
        /** @description An objection of a unit to a draft, with its ruling; null while there is none. */
        readonly YearObjection: {
            readonly at: components["schemas"]["Instant"];
            readonly by: string;
            readonly evidence: string;
            readonly files?: readonly components["schemas"]["EvidenceFile"][];
            readonly grounds: string;
            readonly id: string;
            readonly ruling: {
                readonly at: components["schemas"]["Instant"];
                readonly by: string;
                readonly number: number;
                readonly reason: string;
                readonly upheld: boolean;
            } | null;
            readonly unit: string;
            readonly version: number;
        };
        /** @description Everything an evaluation was computed from and what it came to, kept with the rules of that moment. */
        readonly YearSnapshot: {
            readonly annual: components["schemas"]["Annual"];
            readonly groups: readonly components["schemas"]["GroupYear"][];
            readonly inputs: readonly components["schemas"]["YearInput"][];
            readonly policy: {
                readonly id: string;
                readonly sha256: string;
                readonly version: number;
            };
            readonly year: string;
        };
        /** @description Where scores of a year come from; of several in a year their mean counts, or the last. */
        readonly YearSource: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "reviews" | "mutual" | "panel" | "public";
            readonly name: string;
            /** @enum {string} */
            readonly take: "mean" | "last";
        };
    };
    responses: never;
    parameters: {
        /** @description The post that is spoken as, by whoever signed in and holds several. */
        readonly DubanPost: string;
        /** @description For what an auditor reads, percent-encoded. */
        readonly DubanReason: string;
        /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
        readonly IdempotencyKey: string;
        /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
        readonly IdempotencyKeyHeeded: string;
        /** @description Done only while the thing is as this tag told it. */
        readonly IfMatch: string;
        /** @description What was heard last: from there on. */
        readonly LastEventId: string;
    };
    requestBodies: never;
    headers: {
        /** @description The language of its sentences. */
        readonly ContentLanguage: string;
        /** @description The tag of what is told, for `If-None-Match` and `If-Match`. */
        readonly ETag: string;
        /** @description Where the next page is (`rel="next"`), when there may be one. */
        readonly Link: string;
        /** @description After how many seconds to ask again (429, 503). */
        readonly RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly accounts: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: string;
            };
            readonly header?: {
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The accounts of the installation, and the posts that each holds */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HeldAccount"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly beginAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: email */
                    readonly email?: string;
                    readonly name?: string;
                    readonly password: string;
                    readonly token: string;
                    readonly username: string;
                };
            };
        };
        readonly responses: {
            /** @description Begin an account by the link of an invitation */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description More than 1280 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly actOnAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly ask: "end" | "restore" | "drop_factor" | "end_sessions" | "reset" | "lock" | "unlock";
                };
            };
        };
        readonly responses: {
            /** @description Propose that an account is ended, restored or rid of a lost second factor; lock or unlock it, end its sessions, or send a link for a new password at once */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Proposed"];
                };
            };
            /** @description Propose that an account is ended, restored or rid of a lost second factor; lock or unlock it, end its sessions, or send a link for a new password at once */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Proposed"];
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly accountActs: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: string;
            };
            readonly header?: {
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was done about accounts, the newest first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ToldAct"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly accountInvitations: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: string;
            };
            readonly header?: {
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who was invited and has not begun an account */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["OpenInvitation"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly invite: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: email */
                    readonly email: string;
                    readonly name: string;
                    /** @default null */
                    readonly role?: ("system_administrator" | "security_administrator" | "auditor") | null;
                };
            };
        };
        readonly responses: {
            /** @description Invite somebody to begin an account (the operator), or propose it (administrators, each for others than their own duty) */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Proposed"];
                };
            };
            /** @description Invite somebody to begin an account (the operator), or propose it (administrators, each for others than their own duty) */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Proposed"];
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly accountProposals: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: string;
            };
            readonly header?: {
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What administrators proposed about accounts, and nobody decided yet, the oldest first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AccountProposal"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly decideAccountProposal: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly ask: "approve";
                } | {
                    /** @constant */
                    readonly ask: "reject";
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Decide what an administrator proposed: the security administrator, or the operator where it is about an administrator */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly accountRights: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What whoever asks may ask about accounts, by their roles: to propose what becomes of them, to decide it, to see to access */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AccountRight"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly arriveFromOrganisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Come back from the organisation's single sign-on */
            readonly 302: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly backup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A backup of the installation as it stands */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/gzip": string;
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly noteBackup: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly bytes: number;
                    readonly events: number;
                    readonly file: string;
                    readonly head: string;
                };
            };
        };
        readonly responses: {
            /** @description Note a backup that was kept */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly importCalendar: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly calendar: {
                        readonly name: string;
                        readonly text: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Take in the working calendar of a year */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CalendarImported"][];
                };
            };
            /** @description More than 8192 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly clock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What time it is here */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClockAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly setClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeeded"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly speed: number;
                } | {
                    /** Format: date-time */
                    readonly at: string;
                };
            };
        };
        readonly responses: {
            /** @description Set the clock of a sample */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClockState"];
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly checkCycle: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly calendar?: {
                        readonly name: string;
                        readonly text: string;
                    };
                    readonly cycle?: string;
                    readonly from?: string;
                    readonly plan: {
                        readonly name: string;
                        readonly text: string;
                    };
                    readonly policy: {
                        readonly name: string;
                        readonly text: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What a cycle would be, and everything that is wrong with its files */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ToldCycleCheck"];
                };
            };
            /** @description More than 8192 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly cycles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The cycles of the installation */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CycleRow"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly startCycle: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly calendar?: {
                        readonly name: string;
                        readonly text: string;
                    };
                    readonly cycle?: string;
                    readonly from?: string;
                    readonly plan: {
                        readonly name: string;
                        readonly text: string;
                    };
                    readonly policy: {
                        readonly name: string;
                        readonly text: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Start a cycle from a plan, its policy and a calendar */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartedCycle"];
                };
            };
            /** @description More than 8192 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly cycle: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How a cycle stands */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CycleStatus"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly agenda: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly kind?: string;
                readonly limit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What happens next, and by which rule */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["NextEntry"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly board: {
        readonly parameters: {
            readonly query?: {
                readonly period?: string;
                readonly unit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every unit with every indicator it leads, as things stand in a period */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly burden: {
        readonly parameters: {
            readonly query?: {
                readonly month?: string;
                readonly unit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What units are asked for in a month, against the limits */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BurdenView"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly calendarImports: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The calendars taken in while a cycle runs, and what they moved */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CalendarImport"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly changes: {
        readonly parameters: {
            readonly query?: {
                readonly post?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
                /** @description What was heard last: from there on. */
                readonly "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Hear at once of what kind of thing changed in a cycle */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly checks: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: string;
                readonly period?: string;
                readonly unit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Checks of reports by others than their units */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ListedCheck"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly recordCheck: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly agrees?: boolean;
                    /** @default null */
                    readonly channel?: string | null;
                    readonly evidence: string;
                    readonly files?: readonly string[];
                    /** @default {} */
                    readonly found?: {
                        readonly [key: string]: string;
                    };
                    readonly period: string;
                    readonly task: string;
                    readonly unit: string;
                };
            };
        };
        readonly responses: {
            /** @description Record what a check of a report found */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly matches: boolean;
                        readonly number: number;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly comparison: {
        readonly parameters: {
            readonly query: {
                readonly period: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How the units of each group compare in a period */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ComparedGroup"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly documents: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly kind?: "bulletin" | "briefing" | "review" | "worksheet" | "evaluation";
                readonly limit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What a cycle published, with the mark each document bears */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DocumentRow"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly documentCounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many documents of each kind and mark a cycle published */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DocumentCount"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly exportDocuments: {
        readonly parameters: {
            readonly query?: {
                readonly name?: readonly string[];
                readonly public?: "true" | "false";
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Published documents, whole, to be handed on */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PublishedDocument"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly drafts: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: string;
                readonly unit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Reports that wait for the head's signature */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DraftView"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly draft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly period: string;
                readonly task: string;
                readonly unit: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A report that waits for the head's signature */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly actOnDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly cycle: string;
                readonly period: string;
                readonly task: string;
                readonly unit: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly ask: "sign";
                    readonly draft: number;
                } | {
                    /** @constant */
                    readonly ask: "send_back";
                    readonly draft: number;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Sign a report, or send it back */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubmissionAnswer"] | {
                        readonly number: number;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly evaluations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The years that are evaluated, and how far each has come */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ListedYear"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly evaluation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly year: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The annual evaluation */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferedEvaluation"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly evaluationDocument: {
        readonly parameters: {
            readonly query?: {
                readonly version?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly year: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A version of the annual evaluation as a document */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly actOnEvaluation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly cycle: string;
                readonly year: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly ask: "propose_entry";
                    readonly entry: {
                        readonly amount: string;
                        readonly evidence: string;
                        /** @enum {string} */
                        readonly kind: "plus" | "minus";
                        readonly reason: string;
                        readonly unit: string;
                    } | {
                        readonly evidence: string;
                        /** @constant */
                        readonly kind: "veto";
                        readonly reason: string;
                        readonly unit: string;
                        readonly veto: string;
                    };
                    readonly id: string;
                } | {
                    /** @constant */
                    readonly ask: "approve_entry";
                    readonly id: string;
                } | {
                    /** @constant */
                    readonly ask: "reject_entry";
                    readonly id: string;
                    readonly reason: string;
                } | {
                    /** @constant */
                    readonly ask: "draft";
                    /** @default null */
                    readonly reason?: string | null;
                } | {
                    /** @constant */
                    readonly ask: "object";
                    readonly evidence: string;
                    readonly files?: readonly string[];
                    readonly grounds: string;
                    readonly unit: string;
                } | {
                    /** @constant */
                    readonly ask: "rule";
                    readonly objection: string;
                    readonly reason: string;
                    readonly upheld: boolean;
                } | {
                    /** @constant */
                    readonly ask: "approve";
                } | {
                    /** @constant */
                    readonly ask: "publish";
                } | {
                    /** @constant */
                    readonly ask: "take_over";
                    readonly by: string;
                    readonly document: string;
                    readonly use: string;
                };
            };
        };
        readonly responses: {
            /** @description Propose, decide, draft, object, rule, approve or publish in an annual evaluation */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly number: number;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly tryEvaluation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
            };
            readonly path: {
                readonly cycle: string;
                readonly year: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly changes: readonly {
                        readonly set: string;
                        readonly to: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description What the annual evaluation would be with other figures */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TriedYear"];
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly events: {
        readonly parameters: {
            readonly query?: {
                readonly actor?: string;
                readonly after?: string;
                readonly day?: string;
                readonly kind?: string;
                readonly limit?: string;
                readonly type?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was recorded in a cycle, the newest first: one's own acts, or all */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["RecordedEvent"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly evidence: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: string;
                readonly unit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The files handed in as evidence */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EvidenceRow"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly addEvidence: {
        readonly parameters: {
            readonly query: {
                readonly name: string;
                readonly unit: string;
            };
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description Hand in a file as evidence */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EvidenceFile"];
                };
            };
            /** @description Too long a file */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly evidenceFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly sha256: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file handed in as evidence */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly findingTypes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The findings that the rules know by name, and what follows each */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["FindingType"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly findings: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: string;
                readonly unit?: string;
                readonly visit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Named findings */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["FindingRow"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly recordFinding: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly evidence: string;
                    readonly files?: readonly string[];
                    readonly id: string;
                    readonly name: string;
                    readonly source: string;
                    readonly text: string;
                    readonly unit: string;
                };
            };
        };
        readonly responses: {
            /** @description Record a finding about a unit */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly opened: readonly string[];
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly flags: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The flags of the last published review */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlagsView"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly followUpCounts: {
        readonly parameters: {
            readonly query?: {
                readonly about?: string;
                readonly all?: "true" | "false";
                readonly due?: "overdue" | "week";
                readonly kind?: "commendation" | "commitment_statement" | "interview" | "supervision_notice" | "public_criticism" | "listed_supervision" | "reward" | "referral" | "problem" | "office_problem" | "list_entry" | "help_request" | "matter" | "supervision_letter";
                readonly mine?: "true" | "false";
                readonly text?: string;
                readonly unit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many cases stand where, and are of which kind and unit */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseCounts"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly followUps: {
        readonly parameters: {
            readonly query?: {
                readonly about?: string;
                readonly after?: string;
                readonly all?: "true" | "false";
                readonly due?: "overdue" | "week";
                readonly kind?: "commendation" | "commitment_statement" | "interview" | "supervision_notice" | "public_criticism" | "listed_supervision" | "reward" | "referral" | "problem" | "office_problem" | "list_entry" | "help_request" | "matter" | "supervision_letter";
                readonly limit?: string;
                readonly mine?: "true" | "false";
                readonly stage?: "office" | "unit" | "check" | "over";
                readonly text?: string;
                readonly unit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Cases that are followed to their end, the most urgent first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CaseOnBoard"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly openFollowUp: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @default false */
                    readonly common?: boolean;
                    readonly due: string | null;
                    /** @default [] */
                    readonly helpers?: readonly string[];
                    readonly id: string;
                    /** @enum {string} */
                    readonly kind: "problem" | "help_request" | "matter" | "commendation" | "public_criticism" | "interview" | "supervision_notice" | "listed_supervision" | "referral" | "reward";
                    readonly origin?: {
                        readonly from: string;
                        /** @enum {string} */
                        readonly kind: "instruction" | "meeting" | "assignment";
                        readonly number: string | null;
                        readonly on: string;
                        readonly wording: string;
                    };
                    readonly owner?: string;
                    readonly reason: string;
                    readonly title: string;
                    readonly unit: string;
                    readonly urgent?: string;
                    readonly visit?: string;
                };
            };
        };
        readonly responses: {
            /** @description Open a case, a matter or a request for help */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly number: number;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly followUp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A case with its steps and history */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly caseDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A case as a document to be printed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly actOnFollowUp: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly cycle: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly ask: "step";
                    readonly fields: {
                        readonly [key: string]: string;
                    };
                    readonly files?: readonly string[];
                    readonly step: string;
                } | {
                    /** @constant */
                    readonly ask: "send_back";
                    readonly reason: string;
                } | {
                    /** @constant */
                    readonly ask: "skip";
                    readonly reason: string;
                    readonly step: string;
                } | {
                    /** @constant */
                    readonly ask: "raise";
                    readonly reason: string;
                } | {
                    /** @constant */
                    readonly ask: "note";
                    readonly text: string;
                } | {
                    /** @constant */
                    readonly ask: "extend";
                    readonly due: string;
                    readonly reason: string;
                } | {
                    /** @constant */
                    readonly ask: "approve_extension";
                    readonly extension: string;
                } | {
                    /** @constant */
                    readonly ask: "reject_extension";
                    readonly extension: string;
                    readonly reason: string;
                } | {
                    /** @constant */
                    readonly ask: "reopen";
                    readonly due?: string;
                    readonly reason: string;
                } | {
                    /** @constant */
                    readonly ask: "withdraw";
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Take a step in a case, send it back, extend, reopen or withdraw it */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly number: number;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly toldCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A case told in the caller's language with its history, and what the caller may ask of it now */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ToldCase"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly inspections: {
        readonly parameters: {
            readonly query?: {
                readonly unit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Recurring inspections, and how they stand */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["InspectionView"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly lightMap: {
        readonly parameters: {
            readonly query?: {
                readonly unit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many indicators of each unit had which light, period by period */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LightMapView"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly lights: {
        readonly parameters: {
            readonly query?: {
                readonly period?: string;
                readonly unit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The three lights side by side, and where they disagree */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LightsView"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly listEntries: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly all?: "true" | "false";
                readonly limit?: string;
                readonly list?: string;
                readonly unit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The entries of lists */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ListedEntry"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly lists: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The lists of the policy */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ListView"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly addListEntry: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
                readonly list: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @default  */
                    readonly charge?: string;
                    /** @default  */
                    readonly due?: string;
                    /** @default {} */
                    readonly fields?: {
                        readonly [key: string]: string;
                    };
                    readonly id: string;
                    readonly title: string;
                    readonly unit: string;
                    readonly urgent?: string;
                };
            };
        };
        readonly responses: {
            /** @description Add an entry to a list */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly number: number;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly mail: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly kind?: string;
                readonly limit?: string;
                readonly recipient?: string;
                readonly state?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The ledger of mail, the newest first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["MailRow"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly mailCounts: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: string;
                readonly recipient?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many messages stand in each state */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["MailCount"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly mailMessage: {
        readonly parameters: {
            readonly query: {
                readonly key: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A message as it was sent */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "message/rfc822": string;
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly actOnMail: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly ask: "resend_mail";
                    readonly key: string;
                };
            };
        };
        readonly responses: {
            /** @description Have a message that could not be delivered sent again */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly number: number;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly matters: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly all?: "true" | "false";
                readonly limit?: string;
                readonly origin?: "instruction" | "meeting" | "assignment";
                readonly stands?: "open" | "overdue" | "ended";
                readonly unit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Matters outside the reporting rhythm, the most urgent first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["MatterAt"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly matterCounts: {
        readonly parameters: {
            readonly query?: {
                readonly unit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many matters come from where and stand how */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["MatterCount"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly organisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Units and posts, and how they changed */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly plan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The plan as it stands: tasks, targets, leads and deadlines in force */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly planChanges: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: string;
                readonly status?: "open" | "decided";
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Changes of the plan by a table, the newest first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PlanChangeRow"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly proposePlanChange: {
        readonly parameters: {
            readonly query: {
                readonly from?: string;
                readonly map?: readonly string[];
                readonly name: string;
                readonly reason: string;
                readonly sheet?: string;
                readonly withdraw?: string;
            };
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description Propose what a table changes in the plan */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly changes: readonly components["schemas"]["TaskChange"][];
                        readonly id: string;
                        readonly number: number;
                    };
                };
            };
            /** @description More than 8192 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly actOnPlanChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly cycle: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly ask: "approve_plan";
                } | {
                    /** @constant */
                    readonly ask: "reject_plan";
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Approve or reject a change of the plan */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly number: number;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly planDiff: {
        readonly parameters: {
            readonly query: {
                readonly map?: readonly string[];
                readonly name: string;
                readonly sheet?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description What a table would change in the plan */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Difference"][];
                };
            };
            /** @description More than 8192 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly planTable: {
        readonly parameters: {
            readonly query?: {
                readonly as?: "xlsx" | "csv";
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The plan as a table */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly policy: {
        readonly parameters: {
            readonly query?: {
                readonly change?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rules in force as text, or those that a change asks for */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly policyChanges: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Versions of the policy, proposed and published, the newest first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["OfferedVersion"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly actOnPolicyChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly cycle: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly ask: "propose_policy";
                    readonly from: string;
                    readonly policy: {
                        readonly name: string;
                        readonly text: string;
                    };
                    readonly reason: string;
                } | {
                    /** @constant */
                    readonly ask: "approve_policy";
                } | {
                    /** @constant */
                    readonly ask: "reject_policy";
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Propose, publish or reject a version of the policy */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly moved: readonly components["schemas"]["MovedEntry"][];
                        readonly number: number;
                    };
                };
            };
            /** @description More than 8192 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly checkPolicy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly policy: {
                        readonly name: string;
                        readonly text: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What is wrong or odd about rules that are being written */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyChecked"];
                };
            };
            /** @description More than 8192 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly tryPolicy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly policy: {
                        readonly name: string;
                        readonly text: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description What another policy would have made of the reviews on record */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyTried"];
                };
            };
            /** @description More than 8192 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly changeHolder: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly cycle: string;
                readonly post: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly email: string;
                    readonly from: string;
                    readonly name: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Give a post to another person from a day on */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly number: number;
                        readonly post: string;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly problems: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly all?: "true" | "false";
                readonly limit?: string;
                readonly unit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The problem ledger */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ProblemRow"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly problemCounts: {
        readonly parameters: {
            readonly query?: {
                readonly unit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many problems are open, were closed, and came back */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemCounts"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly proposals: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Requests that wait for approval, the oldest first; a unit is told of those about its tasks, and of its own */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["OpenProposal"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly ratingRounds: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Rounds of rating, with how many units each still waits for the caller to rate, the newest first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ListedRound"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly openRatingRound: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly closes: string;
                    readonly id: string;
                    /** @default [] */
                    readonly members?: readonly {
                        readonly class: string;
                        readonly post: string;
                    }[];
                    /** @default null */
                    readonly opens?: string | null;
                    readonly period: string;
                    readonly source: string;
                    /** @default null */
                    readonly title?: string | null;
                    /** @default null */
                    readonly units?: readonly string[] | null;
                    readonly urgent?: string;
                };
            };
        };
        readonly responses: {
            /** @description Open a round of rating */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly number: number;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly ratingRound: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A round of rating, as the caller may see it */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferedRound"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly rate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ballots: readonly {
                        readonly scores: {
                            readonly [key: string]: string;
                        };
                        readonly unit: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Fill in one's ballots */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BallotsTaken"];
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly ratingForm: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The form of a round to be filled in, as the caller may */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly importBallots: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly file: {
                        readonly name: string;
                        readonly text: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Take ballots in from a file */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BallotsTold"];
                };
            };
            /** @description More than 8192 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly actOnRatingRound: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly cycle: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly ask: "withdraw";
                    readonly reason: string;
                } | {
                    /** @constant */
                    readonly ask: "close";
                    readonly reason: string;
                } | {
                    /** @constant */
                    readonly ask: "extend";
                    readonly closes: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Extend a round of rating, close it before its day, or withdraw it */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly number: number;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly ratingSources: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sources of ratings that rounds can be opened of */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["RatingSource"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly handInReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly dataTo?: string;
                    readonly files?: readonly string[];
                    readonly light?: string;
                    readonly lines: readonly {
                        readonly dataTo?: string;
                        readonly indicator: string;
                        readonly light?: string;
                        /** @default  */
                        readonly note?: string;
                        readonly value: string;
                    }[];
                    readonly period: string;
                    readonly reason?: string;
                    /** @default [] */
                    readonly serves?: readonly string[];
                    readonly task: string;
                    readonly unit: string;
                };
            };
        };
        readonly responses: {
            /** @description Hand in a unit's report on a task for a period */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly amends?: string;
                        readonly key: string;
                        readonly late: boolean | null;
                        readonly lowered?: readonly components["schemas"]["Lowered"][];
                        readonly receivedAt: components["schemas"]["Instant"];
                        readonly served?: readonly components["schemas"]["Served"][];
                        /** @description Counts that look as if they were told in another unit than the plan's. */
                        readonly slips?: readonly components["schemas"]["UnitSlip"][];
                        /** @enum {string} */
                        readonly status: "taken" | "received";
                        readonly version: number | null;
                    } | {
                        readonly amends?: string;
                        readonly draft: number;
                        readonly key: string;
                        readonly lowered?: readonly components["schemas"]["Lowered"][];
                        readonly receivedAt: components["schemas"]["Instant"];
                        readonly served?: readonly components["schemas"]["Served"][];
                        /** @description Counts that look as if they were told in another unit than the plan's. */
                        readonly slips?: readonly components["schemas"]["UnitSlip"][];
                        /** @constant */
                        readonly status: "drafted";
                    };
                };
            };
            /** @description Hand in a unit's report on a task for a period */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly amends?: string;
                        readonly key: string;
                        readonly late: boolean | null;
                        readonly lowered?: readonly components["schemas"]["Lowered"][];
                        readonly receivedAt: components["schemas"]["Instant"];
                        readonly served?: readonly components["schemas"]["Served"][];
                        /** @description Counts that look as if they were told in another unit than the plan's. */
                        readonly slips?: readonly components["schemas"]["UnitSlip"][];
                        /** @enum {string} */
                        readonly status: "taken" | "received";
                        readonly version: number | null;
                    } | {
                        readonly amends?: string;
                        readonly draft: number;
                        readonly key: string;
                        readonly lowered?: readonly components["schemas"]["Lowered"][];
                        readonly receivedAt: components["schemas"]["Instant"];
                        readonly served?: readonly components["schemas"]["Served"][];
                        /** @description Counts that look as if they were told in another unit than the plan's. */
                        readonly slips?: readonly components["schemas"]["UnitSlip"][];
                        /** @constant */
                        readonly status: "drafted";
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly reviews: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The reviews that have been frozen, and how far each has come */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ListedReview"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly review: {
        readonly parameters: {
            readonly query?: {
                readonly version?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly period: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A review: worksheets, ranking, flags, objections, commentary */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferedReview"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly reviewDocument: {
        readonly parameters: {
            readonly query?: {
                readonly unit?: string;
                readonly version?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly period: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bulletin of a review, or one unit's worksheet, as a document */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly actOnReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly cycle: string;
                readonly period: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly ask: "object";
                    readonly files?: readonly string[];
                    readonly grounds: string;
                    readonly unit: string;
                } | {
                    /** @constant */
                    readonly ask: "rule";
                    readonly objection: string;
                    readonly reason: string;
                    readonly upheld: boolean;
                } | {
                    /** @constant */
                    readonly ask: "propose";
                } | {
                    /** @constant */
                    readonly ask: "approve";
                } | {
                    /** @constant */
                    readonly ask: "publish";
                } | {
                    /** @constant */
                    readonly ask: "revise";
                    readonly corrects: {
                        readonly items: readonly string[];
                        readonly reports: readonly {
                            readonly period: string;
                            readonly task: string;
                            readonly unit: string;
                        }[];
                    };
                    readonly objection: string;
                    readonly reason: string;
                } | {
                    readonly achievements: readonly string[];
                    /** @constant */
                    readonly ask: "comment";
                    readonly commenter: string;
                    readonly problems: readonly string[];
                    readonly unit: string;
                } | {
                    /** @constant */
                    readonly ask: "open_problem";
                    /** @default false */
                    readonly common?: boolean;
                    readonly due: string;
                    /** @default [] */
                    readonly helpers?: readonly string[];
                    readonly owner?: string;
                    readonly problem: number;
                    readonly unit: string;
                    readonly urgent?: string;
                } | {
                    /** @constant */
                    readonly ask: "correct";
                    readonly corrects: {
                        readonly items: readonly string[];
                        readonly reports: readonly {
                            readonly period: string;
                            readonly task: string;
                            readonly unit: string;
                        }[];
                    };
                    readonly reason: string;
                } | {
                    /** @constant */
                    readonly ask: "approve_correction";
                } | {
                    /** @constant */
                    readonly ask: "reject_correction";
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Object, rule, propose, approve, publish, comment or correct a review */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly number: number;
                    } | {
                        readonly id: string;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly why: {
        readonly parameters: {
            readonly query?: {
                readonly version?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly period: string;
                readonly unit: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Why a unit has its flag: every step from the reported values, in the caller's language */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Why"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly scoreItems: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly coming?: "true" | "false";
                readonly limit?: string;
                readonly period?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Bonus, deduction and override items, the newest first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["OfferedItem"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly proposeScoreItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly amount: string;
                    readonly evidence: string;
                    readonly files?: readonly string[];
                    /** @enum {string} */
                    readonly kind: "bonus" | "deduction";
                    readonly period: string;
                    readonly reason: string;
                    readonly unit: string;
                } | {
                    readonly amount: string;
                    readonly evidence: string;
                    readonly files?: readonly string[];
                    readonly indicator: string;
                    /** @constant */
                    readonly kind: "override";
                    readonly period: string;
                    readonly reason: string;
                    /** @enum {string} */
                    readonly sets: "value" | "performance";
                    readonly task: string;
                    readonly unit: string;
                };
            };
        };
        readonly responses: {
            /** @description Propose an item that changes a score */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly number: number;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly actOnScoreItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly cycle: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly ask: "approve_item";
                } | {
                    /** @constant */
                    readonly ask: "reject_item";
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Approve or reject an item */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly number: number;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly specialReports: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Special reports to the county's leaders, the newest first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SpecialReportRow"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly sendSpecialReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly id: string;
                    readonly number: string;
                    readonly on: string;
                    readonly round: string;
                    readonly signer: string;
                    readonly text: string;
                    readonly title: string;
                    readonly to: string;
                };
            };
        };
        readonly responses: {
            /** @description Send a special report */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly specialReportDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A special report as a document */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly spotChecks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly period: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The draw of a period, and what its checks found */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DrawView"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly drawSpotChecks: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
                readonly period: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Draw the reports of a period that are checked on the spot */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DrawView"];
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly spotChecksAgain: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly period: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The draw of a period made once more from its seed */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DrawnAgain"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly task: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly task: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A task: targets, reports, lights, what was decided */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly nameBlocker: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
                readonly task: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly due: string;
                    readonly lead: string;
                    readonly reason: string;
                    readonly unit: string;
                    readonly urgent?: string;
                };
            };
        };
        readonly responses: {
            /** @description Name the co-unit that blocks a task */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly sayOfReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
                readonly task: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly lead: string;
                    readonly period: string;
                    /** @default  */
                    readonly reason?: string;
                    /** @constant */
                    readonly stance: "confirmed";
                    readonly unit: string;
                } | {
                    readonly lead: string;
                    readonly period: string;
                    readonly reason: string;
                    /** @constant */
                    readonly stance: "disputed";
                    readonly unit: string;
                };
            };
        };
        readonly responses: {
            /** @description Confirm or dispute the lead's report as a co-unit */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly number: number;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly actOnTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly cycle: string;
                readonly task: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly ask: "verify";
                    readonly lights?: {
                        readonly [key: string]: string;
                    };
                    readonly period: string;
                    readonly unit: string;
                } | {
                    /** @constant */
                    readonly ask: "return";
                    readonly period: string;
                    readonly reason: string;
                    readonly unit: string;
                } | {
                    /** @constant */
                    readonly ask: "withdraw_report";
                    readonly period: string;
                    readonly reason: string;
                    readonly unit: string;
                } | {
                    /** @constant */
                    readonly ask: "propose";
                    readonly change: {
                        /** @constant */
                        readonly act: "withdraw";
                        readonly from: string;
                    } | {
                        /** @constant */
                        readonly act: "suspend";
                        readonly from: string;
                        readonly to: string;
                    } | {
                        /** @constant */
                        readonly act: "accept";
                        readonly on: string;
                    } | {
                        /** @constant */
                        readonly act: "extend";
                        readonly due: string;
                        readonly indicator: string | null;
                    } | {
                        /** @constant */
                        readonly act: "change_target";
                        readonly from: string;
                        readonly indicator: string;
                        readonly target: string;
                    } | {
                        /** @constant */
                        readonly act: "change_lead";
                        readonly from: string;
                        readonly lead: readonly string[];
                    } | {
                        /** @constant */
                        readonly act: "excuse";
                        /** Format: date-time */
                        readonly deadline: string;
                        readonly period: string;
                    };
                    readonly reason: string;
                    readonly urgent?: string;
                } | {
                    /** @constant */
                    readonly ask: "approve";
                    readonly proposal: string;
                } | {
                    /** @constant */
                    readonly ask: "reject";
                    readonly proposal: string;
                    readonly reason: string;
                } | {
                    /** @constant */
                    readonly ask: "claim_completion";
                    readonly note: string;
                    readonly unit: string;
                };
            };
        };
        readonly responses: {
            /** @description Verify, return or withdraw a report, propose or decide a change, claim completion */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskAnswer"];
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly timetable: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What happened in a cycle and what will, and why, in the caller’s language */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TimetableView"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly proposeUnitChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly change: {
                        /** @constant */
                        readonly act: "rename_unit";
                        readonly from: string;
                        readonly name: string;
                        readonly unit: string;
                    } | {
                        /** @constant */
                        readonly act: "merge_units";
                        /** @default [] */
                        readonly founds?: readonly {
                            readonly group: string;
                            readonly id: string;
                            readonly name: string;
                            /** @default true */
                            readonly subordinate?: boolean;
                        }[];
                        readonly from: string;
                        readonly into: string;
                        /** @default [] */
                        readonly posts?: readonly {
                            readonly email: string;
                            readonly id: string;
                            readonly name: string;
                            /** @enum {string} */
                            readonly post: "reporter" | "head";
                            readonly unit: string;
                        }[];
                        readonly units: readonly string[];
                    } | {
                        /** @constant */
                        readonly act: "split_unit";
                        /** @default [] */
                        readonly founds?: readonly {
                            readonly group: string;
                            readonly id: string;
                            readonly name: string;
                            /** @default true */
                            readonly subordinate?: boolean;
                        }[];
                        readonly from: string;
                        readonly into: readonly string[];
                        /** @default [] */
                        readonly posts?: readonly {
                            readonly email: string;
                            readonly id: string;
                            readonly name: string;
                            /** @enum {string} */
                            readonly post: "reporter" | "head";
                            readonly unit: string;
                        }[];
                        readonly rest: string;
                        readonly tasks: {
                            readonly [key: string]: string;
                        };
                        readonly unit: string;
                    };
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Propose to rename, merge or split units from a day on */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly number: number;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly actOnUnitChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly cycle: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly ask: "approve_unit_change";
                } | {
                    /** @constant */
                    readonly ask: "reject_unit_change";
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Approve or reject a change of units */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly number: number;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly unitPlans: {
        readonly parameters: {
            readonly query?: {
                readonly unit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The units' own plans */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["UnitPlanView"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly fileUnitPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly files?: readonly string[];
                    readonly plan: string;
                    readonly steps: readonly {
                        /** @default  */
                        readonly charge?: string;
                        /** @default  */
                        readonly due?: string;
                        readonly task: string;
                        readonly title: string;
                    }[];
                    /** @default  */
                    readonly text?: string;
                    readonly unit: string;
                };
            };
        };
        readonly responses: {
            /** @description File a unit's own plan */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly plan: string;
                        readonly unit: string;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly decideUnitPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly ask: "approve";
                    readonly plan: string;
                    readonly unit: string;
                } | {
                    /** @constant */
                    readonly ask: "return";
                    readonly plan: string;
                    readonly reason: string;
                    readonly unit: string;
                };
            };
        };
        readonly responses: {
            /** @description Take note of a unit's plan, or return it */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly plan: string;
                        readonly unit: string;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly due: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly unit: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What a unit owes, and by when */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DueReport"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly duties: {
        readonly parameters: {
            readonly query?: {
                readonly period?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly unit: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All that waits for a unit, and by when */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Duties"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly exportUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly unit: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All that is on record of one unit: its reports, cases and worksheets */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnitRecord"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly unitForm: {
        readonly parameters: {
            readonly query?: {
                readonly as?: "xlsx" | "csv";
                readonly period?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly unit: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A unit's form of a period, filled in with what is known */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly handInForm: {
        readonly parameters: {
            readonly query: {
                readonly name: string;
                readonly period?: string;
                readonly reason?: string;
            };
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
                readonly unit: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description Hand in a unit's form, report by report */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["FormTold"][];
                };
            };
            /** @description More than 8192 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly formDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly period: string;
                readonly unit: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What a unit has filled in of a period's form and not handed in yet */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FormDraft"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly keepFormDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeeded"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly cycle: string;
                readonly period: string;
                readonly unit: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reports: readonly {
                        /** @default [] */
                        readonly files?: readonly {
                            readonly name: string;
                            readonly sha256: string;
                        }[];
                        readonly lines: readonly {
                            /** @default  */
                            readonly dataTo?: string;
                            readonly indicator: string;
                            /** @default  */
                            readonly light?: string;
                            /** @default  */
                            readonly note?: string;
                            /** @default  */
                            readonly value?: string;
                        }[];
                        /** @default  */
                        readonly reason?: string;
                        readonly task: string;
                        readonly unit: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Save what is filled in of a period's form, for everybody of the unit */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FormDraft"];
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly discardFormDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeeded"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly cycle: string;
                readonly period: string;
                readonly unit: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Discard what is filled in of a period's form */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly visits: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly id?: string;
                readonly limit?: string;
                readonly unit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Visits of units to each other, the newest first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["VisitSeen"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly recordVisit: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly files?: readonly string[];
                    readonly id: string;
                    readonly inspected?: {
                        readonly acts: readonly string[];
                        readonly inspection: string;
                        readonly period: string;
                    };
                    /** @default [] */
                    readonly learned?: readonly string[];
                    readonly on: string;
                    readonly seen: string;
                    readonly unit: string;
                    /** @default [] */
                    readonly visitors?: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description Write down a visit */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly waiting: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: "change" | "plan_change" | "policy_change" | "unit_change" | "review" | "correction" | "report" | "draw" | "spot_check" | "case" | "extension" | "score_item" | "mail" | "rating" | "evaluation" | "work_report" | "unit_plan";
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All that waits for a supervisor or a leader of the county, and by when */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WaitingView"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly workReports: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly limit?: string;
            };
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The office's reports on the work, the newest first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SentWorkReport"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly sendWorkReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly blocks: {
                        readonly [key: string]: string;
                    };
                    readonly number: string;
                    readonly period: string;
                    readonly report: string;
                    readonly signer: string;
                };
            };
        };
        readonly responses: {
            /** @description Send a report on the work */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly recipients: readonly string[];
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly workReportDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
                readonly period: string;
                readonly report: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What a report on the work would say */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkReportDraft"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly owedWorkReports: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The post that is spoken as, by whoever signed in and holds several. */
                readonly "Duban-Post"?: components["parameters"]["DubanPost"];
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly cycle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The reports on the work that are still to go out */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["OwedWorkReport"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly doctor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The state of every part */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoctorView"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly allEvents: {
        readonly parameters: {
            readonly query?: {
                readonly actor?: string;
                readonly after?: string;
                readonly day?: string;
                readonly kind?: string;
                readonly limit?: string;
                readonly type?: string;
            };
            readonly header?: {
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was recorded at all, the newest first: one's own acts, or all */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["RecordedEvent"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly exportRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The whole record with the hashes of its chain */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-ndjson": string;
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly changePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly current: string;
                    readonly next: string;
                };
            };
        };
        readonly responses: {
            /** @description Change one's password */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description More than 1280 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly resetPassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly password: string;
                    readonly token: string;
                };
            };
        };
        readonly responses: {
            /** @description Set a new password by the link of a letter */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description More than 1280 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly askPasswordReset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: email */
                    readonly email: string;
                };
            };
        };
        readonly responses: {
            /** @description Ask for a letter with a link that sets a new password */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description More than 16 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly rebuild: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeeded"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Compute everything that is shown anew from the record */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordHealth"];
                    readonly "application/x-ndjson": string;
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly reconcile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeeded"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Bring the workflows into line with the record */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reconciled"];
                    readonly "application/x-ndjson": string;
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly rehearsals: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rehearsals that one has begun */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["RehearsalView"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly beginRehearsal: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly cycle: string;
                    readonly seed: string;
                } | {
                    readonly plan: {
                        readonly name: string;
                        readonly text: string;
                    };
                    readonly policy: {
                        readonly name: string;
                        readonly text: string;
                    };
                    readonly seed: string;
                };
            };
        };
        readonly responses: {
            /** @description Rehearse the plan of a running cycle, or one that is sent along */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            /** @description More than 8192 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly rehearsal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How far a rehearsal has come */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly removeRehearsal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeeded"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description End a rehearsal and remove what came of it */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly rehearsalDocument: {
        readonly parameters: {
            readonly query: {
                readonly name: string;
            };
            readonly header?: {
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A document of a rehearsal */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly rehearsalMessage: {
        readonly parameters: {
            readonly query: {
                readonly name: string;
            };
            readonly header?: {
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A message of a rehearsal as its recipient reads it */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReadMessage"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly rehearsalOutcome: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What came of a rehearsal: flags, mail, documents */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalOutcome"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly beginSecondFactor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly password?: string;
                };
            };
        };
        readonly responses: {
            /** @description Begin a second factor */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SecondFactor"];
                };
            };
            /** @description More than 1280 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly session: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who is signed in, and the posts they hold */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly signIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly login: string;
                    readonly password: string;
                };
            };
        };
        readonly responses: {
            /** @description Sign in */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly secondFactor: boolean;
                    };
                };
            };
            /** @description More than 1280 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly signOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Sign out */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly giveCode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly code: string;
                } | {
                    readonly backupCode: string;
                };
            };
        };
        readonly responses: {
            /** @description Give the code of the second factor */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description More than 16 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly lookAtInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly token: string;
                };
            };
        };
        readonly responses: {
            /** @description Whom the link of an invitation asks to begin an account */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AskedToBegin"];
                };
            };
            /** @description More than 16 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly departToOrganisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @default false */
                    readonly again?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Begin to sign in by the organisation's single sign-on */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly url: string;
                    };
                };
            };
            /** @description More than 16 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly proveAgain: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly password: string;
                };
            };
        };
        readonly responses: {
            /** @description Give one's password once more */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description More than 1280 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly enterTrial: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly token: string;
                    readonly who: string;
                };
            };
        };
        readonly responses: {
            /** @description Enter a sample by a link of its start */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description More than 16 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly waysIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How people may come in here */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WaysIn"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly sessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description For what an auditor reads, percent-encoded. */
                readonly "Duban-Reason"?: components["parameters"]["DubanReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where one is signed in */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["OwnSession"][];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly endSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeeded"];
                /** @description Done only while the thing is as this tag told it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description End a session of one's own */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly issueToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Sent again under its key within a week, a request is answered as it was and does nothing twice */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly cycle: string;
                    readonly post: string;
                };
            };
        };
        readonly responses: {
            /** @description Issue the token of a post */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly token: string;
                    };
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
    readonly verify: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly head?: {
                        readonly hash: string;
                        readonly position: number;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Verify the record against its chain */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Verdict"];
                    readonly "application/x-ndjson": string;
                };
            };
            /** @description More than 256 KiB */
            readonly 413: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description Refused */
            readonly default: {
                headers: {
                    readonly "Content-Language": components["headers"]["ContentLanguage"];
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemAnswer"];
                };
            };
        };
    };
}
