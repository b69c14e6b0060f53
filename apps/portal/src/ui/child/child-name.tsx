import { useLanguage } from '../../lib/i18n/use-text.ts';
import { Identifying } from '../layout/layout.tsx';
import { langOf } from '../layout/own-words.tsx';

interface ChildNameProps {
  name: string | null | undefined;
  /** The name as the family writes it. */
  nameLocal: string | null | undefined;
  /** Both, where there is room: wherever something is written about the child. */
  full?: boolean;
}

/** A child's name in the reader's script, or in the one there is. Unreadable in privacy mode. */
export function ChildName({ name, nameLocal, full }: ChildNameProps) {
  const hindiFirst = useLanguage() === 'hi';
  const names = [hindiFirst ? nameLocal : name, hindiFirst ? name : nameLocal].filter((each) => each != null);
  const [first = '', second] = names;
  return (
    <Identifying>
      <span lang={langOf(first)}>{first}</span>
      {full && second && second !== first && (
        <>
          {' — '}
          <span lang={langOf(second)}>{second}</span>
        </>
      )}
    </Identifying>
  );
}
