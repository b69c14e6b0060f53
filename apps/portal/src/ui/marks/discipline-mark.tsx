import { shapePath } from '@trellis/domain';
import type { ReactNode } from 'react';
import { Identifying, Unseen } from '../layout/layout.tsx';
import { markColour, markStyle, type MarkedDiscipline } from './mark.ts';
import styles from './marks.module.css';

/** The shape alone, in the discipline's colour. Decorative: the letters or a label stand beside it. */
export function MarkShapeIcon({ mark, size = 12 }: { mark: MarkedDiscipline['mark']; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="-10 -10 20 20" aria-hidden="true" className={styles.shape}>
      <path d={shapePath(mark.shape, 7.6)} style={{ fill: markColour(mark, 'solid') }} />
    </svg>
  );
}

/** A discipline as shape and letters on its tint, with `children` after them: the therapist's name, for one. */
export function DisciplineMark({ discipline, children }: { discipline: MarkedDiscipline; children?: ReactNode }) {
  return (
    <span className={styles.mark} style={markStyle(discipline.mark)} title={discipline.name}>
      <MarkShapeIcon mark={discipline.mark} />
      <abbr className={styles.letters} title={discipline.name}>
        {discipline.mark.letters}
      </abbr>
      {children && <Identifying>{children}</Identifying>}
    </span>
  );
}

/** Several disciplines on one thing: a bar made of both, so that "joint" reads without knowing the colours. */
export function JointBar({
  disciplines,
  children,
}: {
  disciplines: readonly MarkedDiscipline[];
  children?: ReactNode;
}) {
  return (
    <span className={styles.joint}>
      <svg width={6 + 8 * disciplines.length} height={12} aria-hidden="true" className={styles.shape}>
        {disciplines.map(({ code, mark }, index) => (
          <rect
            key={code}
            x={(index * (6 + 8 * disciplines.length)) / disciplines.length}
            width={(6 + 8 * disciplines.length) / disciplines.length}
            height={12}
            style={{ fill: markColour(mark, 'solid') }}
          />
        ))}
      </svg>
      <Unseen>{disciplines.map(({ name }) => name).join(' + ')}</Unseen>
      {children}
    </span>
  );
}
