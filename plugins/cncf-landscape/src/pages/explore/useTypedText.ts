import {
  startTransition,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';

/**
 * The text of a field whose value arrives with a delay: what is typed is there at once, and everything that follows from
 * it is drawn when the browser finds the time. A value that comes from elsewhere replaces the text.
 */
export function useTypedText(
  value: string,
  onChange: (value: string) => void,
): [string, (text: string) => void] {
  const [text, setText] = useState(value);
  const sent = useRef<string[]>([]);

  useEffect(() => {
    const arrived = sent.current.indexOf(value);
    if (arrived >= 0) {
      sent.current.splice(0, arrived + 1);
    } else {
      sent.current = [];
      setText(value);
    }
  }, [value]);

  const type = useCallback(
    (next: string) => {
      sent.current = next === value ? [] : [...sent.current, next];
      setText(next);
      startTransition(() => onChange(next));
    },
    [value, onChange],
  );
  return [text, type];
}
