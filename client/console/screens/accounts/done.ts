/** What became of what somebody did on the page of accounts. */
export type Done = 'proposed' | 'approved' | 'rejected' | 'end_sessions' | 'reset' | 'lock' | 'unlock';
