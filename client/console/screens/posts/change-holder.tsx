import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { POSTS } from '../../words/posts.ts';
import { useWords } from '../../words/use-words.ts';
import type { Post } from './use-posts.ts';

/** Gives a post to another person from a day on. */
export function ChangeHolder({ post, onChanged }: { readonly post: Post; readonly onChanged: (told: string) => void }) {
  const say = useWords(POSTS);
  const { day } = useTimes();
  const cycle = useStanding().cycle ?? '';
  return (
    <ActButton
      look="small"
      name={say('change')}
      of={post.name}
      told={say('change_told', { post: post.name })}
      touches={['organisation', 'session']}
      fields={[
        { name: 'name', label: say('name'), kind: 'line', required: true, initial: post.name, told: say('name_told') },
        { name: 'email', label: say('email'), kind: 'line', required: true },
        { name: 'from', label: say('from'), kind: 'day', required: true },
        { name: 'reason', label: say('reason'), kind: 'text', required: true },
      ]}
      act={async ({ name = '', email = '', from = '', reason = '' }, key) => {
        const params = keyed({ cycle, post: post.id }, key);
        const body = { name, email, from, reason };
        await asked(() => api.POST('/cycles/{cycle}/posts/{post}/holders', { params, body }));
        onChanged(say('done.changed', { post: post.name, from: day(from), email }));
      }}
    />
  );
}
