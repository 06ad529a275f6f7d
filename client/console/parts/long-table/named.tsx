import { Button } from 'antd';
import './named.css';

interface Props {
  readonly title: string;
  /** What stands small below it. */
  readonly under?: string;
  /** What pressing it does, for whoever hears it. */
  readonly label: string;
  readonly onOpen: () => void;
}

/** What a row is called, which opens it. */
export function Named({ title, under, label, onOpen }: Props) {
  return (
    <div className="named">
      <Button type="link" aria-label={label} onClick={onOpen}>
        {title}
      </Button>
      {under !== undefined && <small>{under}</small>}
    </div>
  );
}
