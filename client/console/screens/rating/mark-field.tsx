import type { KeyboardEvent } from 'react';

interface Props {
  readonly label: string;
  /** What is rated, by its key. */
  readonly item: string;
  readonly value: string;
  /** The id of what is said below the unit. */
  readonly told: string;
  readonly isWrong: boolean;
  readonly onChange: (mark: string) => void;
}

/** One mark of one unit. */
export function MarkField({ label, item, value, told, isWrong, onChange }: Props) {
  return (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      maxLength={16}
      className="mark-field"
      data-mark={item}
      aria-label={label}
      aria-invalid={isWrong}
      aria-describedby={isWrong ? told : undefined}
      value={value}
      onKeyDown={markKeys}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** The keys of a mark: Enter to the next cell, with shift to the one before; ↑ and ↓ to the unit above and below. */
function markKeys(event: KeyboardEvent<HTMLInputElement>): void {
  const field = event.currentTarget;
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
  const all = [...(field.form?.querySelectorAll<HTMLInputElement>('[data-mark]') ?? [])];
  const column = all.filter((one) => one.dataset.mark === field.dataset.mark);
  const places: Readonly<Record<string, HTMLInputElement | undefined>> = {
    Enter: all[all.indexOf(field) + (event.shiftKey ? -1 : 1)],
    ArrowDown: column[column.indexOf(field) + 1],
    ArrowUp: column[column.indexOf(field) - 1],
  };
  if (!Object.hasOwn(places, event.key)) return;
  event.preventDefault();
  places[event.key]?.focus();
  places[event.key]?.select();
}
