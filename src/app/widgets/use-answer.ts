/** An answer of the source as a component sees it: undefined until it is there, never that of an earlier question. */
import { useEffect, useState } from 'preact/hooks';

export function useAnswer<T>(ask: () => Promise<T>, dependencies: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<T | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    setAnswer(undefined);
    void ask().then((value) => wanted && setAnswer(() => value));
    return () => {
      wanted = false;
    };
  }, dependencies);
  return answer;
}
