import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useAgeOf } from '../../lib/workplace/use-age-of.ts';
import { ChildName } from '../../ui/child/child-name.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Identifying } from '../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { FindChildrenToBook } from './booking.graphql.ts';
import styles from './booking.module.css';

const SEARCH_AFTER_MS = 120;
/** One letter fits half the clinic. */
const SHORTEST = 2;

interface FindChildProps {
  label: string;
  error: string | undefined;
  taken: readonly string[];
  onTake: (id: string) => void;
}

/**
 * A child by some letters of the name in either script, or by number. Enter takes the first, the arrows walk field and
 * results. Age and number tell two of like name apart.
 */
export function FindChild({ label, error, taken, onTake }: FindChildProps) {
  const t = useText();
  const ageOf = useAgeOf();
  const discipline = useDiscipline();
  const [typed, setTyped] = useState('');
  const search = useSettled(typed);
  const box = useRef<HTMLDivElement>(null);
  const isFirst = taken.length === 0;
  // Who comes is what is asked first, wherever the sheet was opened.
  useEffect(() => {
    if (isFirst) box.current?.querySelector('input')?.focus();
  }, [isFirst]);
  const enabled = search.length >= SHORTEST && typed.trim() !== '';
  const { data } = useRead(FindChildrenToBook, { search }, { enabled });
  const found = enabled
    ? (data?.children.edges ?? []).map(({ node }) => node).filter(({ id }) => !taken.includes(id))
    : [];
  const take = (id: string | undefined) => {
    if (id === undefined) return;
    setTyped('');
    onTake(id);
  };
  const walk = (event: KeyboardEvent) => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, button') ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && stops.length > 1) {
      event.preventDefault();
      stops[(at + step + stops.length) % stops.length]?.focus();
    } else if (event.key === 'Enter' && at === 0) {
      // The form around it is not sent by a name that was only begun.
      event.preventDefault();
      take(found[0]?.id);
    }
  };
  return (
    <div ref={box} onKeyDown={walk} role="presentation" className={styles.find}>
      <TextField
        label={label}
        hint={t('booking.child.hint')}
        error={error}
        autoComplete="off"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {found.length > 0 && (
        <ul className={styles.found}>
          {found.map(({ id, name, nameLocal, mrn, disciplines, ...born }) => (
            <li key={id}>
              <button type="button" className={styles.foundChild} onClick={() => take(id)}>
                <ChildName name={name} nameLocal={nameLocal} full />
                <span className={styles.quiet}>
                  <Identifying>
                    {[ageOf(born), mrn && t('booking.number', { mrn })].filter(Boolean).join(' · ')}
                  </Identifying>
                </span>
                {(disciplines ?? []).map((code) => (
                  <DisciplineMark key={code} discipline={discipline(code)} />
                ))}
              </button>
            </li>
          ))}
        </ul>
      )}
      <output className={styles.quiet}>{enabled && data && found.length === 0 && t('booking.child.none')}</output>
    </div>
  );
}

function useSettled(typed: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), SEARCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
