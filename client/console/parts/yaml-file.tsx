interface Props {
  readonly id?: string;
  readonly onChange?: (file: File | undefined) => void;
}

/** A file of a folder with a plan. */
export function YamlFile({ id, onChange }: Props) {
  return <input id={id} type="file" accept=".yaml,.yml" onChange={({ target }) => onChange?.(target.files?.[0])} />;
}
