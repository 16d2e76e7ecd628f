import { useChoiceStyles } from './choiceStyles';

/** One of a few choices, all of them in sight. */
export function ChoicePicker<T>(props: {
  /** What is chosen, for a screen reader. */
  label: string;
  options: { value: T; label: string }[];
  chosen: T;
  /** How they are laid out. */
  className: string;
  onChoose: (value: T) => void;
}) {
  const { label: title, options, chosen, className, onChoose } = props;
  const { choice } = useChoiceStyles();
  return (
    <div className={className} role="group" aria-label={title}>
      {options.map(({ value, label }) => (
        <button
          key={String(value)}
          type="button"
          className={choice}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
