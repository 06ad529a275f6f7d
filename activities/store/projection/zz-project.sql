-- Shows one event. An event type without a branch is refused, so that nothing is recorded that is shown nowhere.
create or replace function project(e events) returns void
language plpgsql as $$
declare
  b jsonb := e.body::jsonb;
begin
  case e.type
    when 'report_received' then perform project_report_received(e, b);
    when 'report_drafted' then perform project_report_drafted(e, b);
    when 'draft_sent_back' then perform project_draft_sent_back(e, b);
    when 'report_confirmed' then perform project_report_confirmed(e, b);
    when 'report_disputed' then perform project_report_disputed(e, b);
    when 'report_missing' then perform project_report_missing(e, b);
    when 'report_refused' then perform project_report_refused(e, b);
    when 'report_verified' then perform project_report_verified(e, b);
    when 'report_returned' then perform project_report_returned(e, b);
    when 'change_proposed' then perform project_change_proposed(e, b);
    when 'change_rejected' then perform project_change_rejected(e, b);
    when 'change_made' then perform project_change_made(e, b);
    when 'completion_claimed' then perform project_completion_claimed(e, b);
    when 'task_closed' then perform project_task_closed(e, b);
    when 'cycle_started' then perform project_cycle_started(e, b);
    when 'cycle_opened' then perform project_cycle_opened(e, b);
    when 'agenda_appended' then perform project_agenda_appended(e, b);
    when 'instant_done' then perform project_instant_done(e, b);
    when 'cycle_ended' then perform project_cycle_ended(e, b);
    when 'token_issued' then perform project_token_issued(e, b);
    when 'mail_claimed' then perform project_mail_claimed(e, b);
    when 'mail_settled' then perform project_mail_settled(e, b);
    when 'review_frozen' then perform project_review_frozen(e, b);
    when 'objection_raised' then perform project_objection_raised(e, b);
    when 'objection_ruled' then perform project_objection_ruled(e, b);
    when 'draft_revised' then perform project_draft_revised(e, b);
    when 'review_proposed' then perform project_review_proposed(e, b);
    when 'review_approved' then perform project_review_approved(e, b);
    when 'review_published' then perform project_review_published(e, b);
    when 'correction_proposed' then perform project_correction_proposed(e, b);
    when 'correction_rejected' then perform project_correction_rejected(e, b);
    when 'correction_published' then perform project_correction_published(e, b);
    when 'finding_recorded' then perform project_finding_recorded(e, b);
    when 'visit_recorded' then perform project_visit_recorded(e, b);
    when 'special_report_sent' then perform project_special_report_sent(e, b);
    when 'review_commented' then perform project_review_commented(e, b);
    when 'follow_up_opened' then perform project_follow_up_opened(e, b);
    when 'step_taken' then perform project_step_taken(e, b);
    when 'step_skipped' then perform project_step_skipped(e, b);
    when 'step_sent_back' then perform project_step_sent_back(e, b);
    when 'note_added' then perform project_note_added(e, b);
    when 'extension_asked' then perform project_extension_asked(e, b);
    when 'extension_granted' then perform project_extension_granted(e, b);
    when 'extension_rejected' then perform project_extension_rejected(e, b);
    when 'follow_up_reopened' then perform project_follow_up_reopened(e, b);
    when 'follow_up_raised' then perform project_follow_up_raised(e, b);
    when 'follow_up_withdrawn' then perform project_follow_up_withdrawn(e, b);
    when 'step_overdue' then perform project_step_overdue(e, b);
    when 'plan_change_proposed' then perform project_plan_change_proposed(e, b);
    when 'plan_change_approved' then perform project_plan_change_approved(e, b);
    when 'plan_change_rejected' then perform project_plan_change_rejected(e, b);
    when 'plan_change_told' then perform project_plan_change_told(e, b);
    when 'policy_change_proposed' then perform project_policy_change_proposed(e, b);
    when 'policy_change_approved' then perform project_policy_change_approved(e, b);
    when 'policy_change_rejected' then perform project_policy_change_rejected(e, b);
    when 'policy_published' then perform project_policy_published(e, b);
    when 'item_proposed' then perform project_item_proposed(e, b);
    when 'item_approved' then perform project_item_approved(e, b);
    when 'item_rejected' then perform project_item_rejected(e, b);
    when 'spot_checks_drawn' then perform project_spot_checks_drawn(e, b);
    when 'check_recorded' then perform project_check_recorded(e, b);
    when 'evidence_added' then perform project_evidence_added(e, b);
    when 'evaluation_entry_proposed' then perform project_evaluation_entry_proposed(e, b);
    when 'evaluation_entry_approved' then perform project_evaluation_entry_approved(e, b);
    when 'evaluation_entry_rejected' then perform project_evaluation_entry_rejected(e, b);
    when 'evaluation_drafted' then perform project_evaluation_drafted(e, b);
    when 'evaluation_objected' then perform project_evaluation_objected(e, b);
    when 'evaluation_ruled' then perform project_evaluation_ruled(e, b);
    when 'evaluation_approved' then perform project_evaluation_approved(e, b);
    when 'evaluation_published' then perform project_evaluation_published(e, b);
    when 'result_taken_over' then perform project_result_taken_over(e, b);
    when 'round_opened' then perform project_round_opened(e, b);
    when 'ballots_cast' then perform project_ballots_cast(e, b);
    when 'round_extended' then perform project_round_extended(e, b);
    when 'round_closed' then perform project_round_closed(e, b);
    when 'round_withdrawn' then perform project_round_withdrawn(e, b);
    when 'calendar_imported' then perform project_calendar_imported(e, b);
    when 'deadlines_moved' then null;
    when 'unit_change_proposed' then perform project_unit_change_proposed(e, b);
    when 'unit_change_approved' then perform project_unit_change_approved(e, b);
    when 'unit_change_rejected' then perform project_unit_change_rejected(e, b);
    when 'holder_changed' then perform project_holder_changed(e, b);
    when 'token_revoked' then perform project_token_revoked(e, b);
    when 'account_invited' then perform project_account_invited(e, b);
    when 'account_made' then perform project_account_made(e, b);
    when 'account_ended' then perform project_account_ended(e, b);
    when 'account_restored' then perform project_account_restored(e, b);
    when 'follow_up_moved' then perform project_follow_up_moved(e, b);
    when 'follow_up_retimed' then perform project_follow_up_retimed(e, b);
  end case;
  if b ? 'files' then
    perform use_evidence(e, b);
  end if;
  if e.entity like 'task/%' then
    update tasks set number = e.number where cycle = b->>'cycle' and task = b->>'task';
  end if;
  if e.entity like 'follow-up/%' then
    perform project_follow_up_stands(e, b);
  end if;
end
$$;
