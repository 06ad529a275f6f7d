/** Working calendars taken in while cycles run. */
export const enCalendar = {
  'cli.calendar': "working calendars: a new year's notice",
  'cli.calendar.import': 'take in a calendar: provisional deadlines become firm, running cycles move what is to come',
  'cli.calendar.list': 'the calendars taken in while the cycle ran, and what they moved',
  'calendar.nobody': 'No running cycle keeps the calendar “{id}”.',
  'calendar.none': 'No calendar was taken in while the cycle ran.',
  'calendar.taken': 'taken in on {at} by {by}:',
  'calendar.same': '{cycle}: nothing changes.',
  'calendar.moved': '{cycle}: {moved} entries moved, {firm} became firm. What is past stays.',
  'calendar.follow_ups': '{count} follow-ups moved:',
  'follow_up.due_retimed': 'due {after} instead of {before}',
  'follow_up.step_retimed': 'the step awaited by {after} instead of {before}',
  'follow_up.reminders_retimed': 'reminders only',
  'follow_up.retimed': 'new working calendar: {what}',
  'calendar.before': 'before',
  'calendar.after': 'after',
} as const;
