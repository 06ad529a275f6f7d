import './filters.css';

interface Props {
  readonly label: string;
  readonly value: boolean;
  readonly onTick: (value: boolean) => void;
}

/** Something that is so or not. */
export function Ticked({ label, value, onTick }: Props) {
  return (
    <label className="ticked">
      <input type="checkbox" checked={value} onChange={(event) => onTick(event.target.checked)} />
      {label}
    </label>
  );
}
