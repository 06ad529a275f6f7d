import { Form, Input } from 'antd';
import { DOOR } from '../words/doors.ts';
import { useWords } from '../words/use-words.ts';

/** A password as it is chosen, twice: the fields `password` and `repeat` of the form around them. */
export function NewPassword({ label }: { readonly label?: string }) {
  const say = useWords(DOOR);
  return (
    <>
      <Form.Item
        name="password"
        label={label ?? say('new_password')}
        extra={say('password_told')}
        rules={[{ required: true, min: 12, message: say('password_short') }]}
      >
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
      <Form.Item
        name="repeat"
        label={say('repeat')}
        dependencies={['password']}
        rules={[
          { required: true, message: say('needed') },
          ({ getFieldValue }) => ({
            validator: async (_, given) => {
              if (given && given !== getFieldValue('password')) throw new Error(say('not_the_same'));
            },
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={128} />
      </Form.Item>
    </>
  );
}
