import i18next from 'i18next';
import { matchPath } from 'react-router';
import { apiOf } from '../../api/client.ts';
import { isUnattended } from './attendance.ts';
import { reasonGiven } from './needs/reason.ts';
import { spokenPost } from './session/standing.ts';

/** The interface: the only thing that the console knows of the rest of Duban. Wrap each call in `asked`. */
export const api = apiOf({ url: `${location.origin}/api`, headers });

/**
 * In which language it answers; as which post of the page's cycle one asks, and an auditor's reason; whether anybody sits
 * there.
 */
function headers(): Record<string, string> {
  const cycle = matchPath('/cycles/:cycle/*', location.pathname)?.params.cycle;
  const post = cycle === undefined ? null : spokenPost(cycle);
  const reason = reasonGiven();
  return {
    'Accept-Language': i18next.language,
    ...(post === null ? {} : { 'Duban-Post': post }),
    ...(isUnattended() ? { 'Duban-Unattended': 'true' } : {}),
    ...(reason === null ? {} : { 'Duban-Reason': encodeURIComponent(reason) }),
  };
}
