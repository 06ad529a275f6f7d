import './filters.css';

interface Props {
  readonly label: string;
  /** What picking none of them is called, where that shows everything. */
  readonly every?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onPick: (value: string) => void;
}

/** One of many, as the machine itself lets one pick it: light, by keyboard, and at home on a phone. */
export function Picked({ label, every, options, value, onPick }: Props) {
  return (
    <select className="picked" aria-label={label} value={value} onChange={(event) => onPick(event.target.value)}>
      {every !== undefined && <option value="">{every}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
