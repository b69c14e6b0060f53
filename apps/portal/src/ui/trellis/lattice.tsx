import { shapePath, TRELLIS_SIZE, type TrellisGeometry } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { levelColours, levelSign } from '../measures/level.ts';
import { markStyle } from '../marks/mark.ts';
import type { TrellisStrand } from './trellis-data.ts';
import styles from './trellis.module.css';

interface LatticeProps {
  geometry: TrellisGeometry;
  strands: readonly TrellisStrand[];
  width: number;
  /** Whether the rungs' numbers stand in the picture, because their words do not stand beside it. */
  numbered: boolean;
}

const { top: TOP, gap: GAP, bottom: BOTTOM, height: HEIGHT } = TRELLIS_SIZE;
const FOOT = TOP + 4 * GAP;
const DIAMOND = 'M0,-9.5L9.5,0L0,9.5L-9.5,0Z';

/** The picture itself, without words or keys: those are the buttons laid over it and the table beside it. */
export function Lattice({ geometry, strands, width, numbered }: LatticeProps) {
  const t = useText();
  const { rungs, weeks, today, expected, sightings, ratings, breaks } = geometry;
  const todayLeft = today > width - 70;
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true" className={styles.lattice}>
      {weeks.map(({ week, x, named }) => (
        <g key={week} className={styles.week}>
          <line x1={x} x2={x} y1={TOP} y2={named ? FOOT + 4 : FOOT} className={named ? undefined : styles.faint} />
          {named && x < width - 40 && (
            <text x={x + 6} y={HEIGHT - BOTTOM / 4}>
              {t('trellis.week', { week })}
            </text>
          )}
        </g>
      ))}
      {rungs.map(({ level, y }) => (
        <g key={level}>
          <line x1={numbered ? 24 : 0} x2={width} y1={y} y2={y} className={level === 0 ? styles.zero : styles.rung} />
          {numbered && (
            <text x={0} y={y + 5} className={styles.number}>
              {levelSign(level)}
            </text>
          )}
        </g>
      ))}
      <line
        x1={expected.from.x}
        y1={expected.from.y}
        x2={expected.to.x}
        y2={expected.to.y}
        className={styles.expected}
      />
      <text x={expected.to.x} y={expected.to.y - 8} textAnchor="end" className={styles.word}>
        {t('trellis.expected')}
      </text>
      {breaks.map((x) => (
        <g key={x}>
          <path d={`M${x - 2},${TOP - 8}V${FOOT}M${x + 2},${TOP - 8}V${FOOT}`} className={styles.break} />
          <text x={x + 7} y={TOP - 8} className={styles.word}>
            {t('trellis.newScale')}
          </text>
        </g>
      ))}
      <line x1={today} x2={today} y1={TOP - 12} y2={FOOT + 6} className={styles.today} />
      <text
        x={todayLeft ? today - 6 : today + 6}
        y={TOP - 8}
        textAnchor={todayLeft ? 'end' : 'start'}
        className={styles.todayWord}
      >
        {t('trellis.today')}
      </text>
      {geometry.strands.map(({ id, path, leaves }, index) => {
        const strand = strands.find((each) => each.id === id);
        if (!strand) return null;
        const { mark } = strand.discipline;
        const round = mark.shape === 'CIRCLE';
        return (
          <g key={id} style={markStyle(mark)} className={styles.strand} data-order={index}>
            <path d={path} className={styles.vine} />
            {leaves.map((leaf) => (
              <g key={leaf.id} transform={`translate(${leaf.x} ${leaf.y}) rotate(${leaf.turn * (round ? -35 : 12)})`}>
                <path
                  d={shapePath(mark.shape, 5.6)}
                  transform={round ? 'scale(1.2 .82)' : undefined}
                  className={styles.leaf}
                />
              </g>
            ))}
          </g>
        );
      })}
      {sightings.map(({ id, x, y, level }) => (
        <rect
          key={id}
          x={x - 8}
          y={y - 6}
          width={16}
          height={12}
          rx={3}
          className={styles.sighting}
          style={{ fill: levelColours(level).background }}
        />
      ))}
      {ratings.map(({ id, x, y, level }) => (
        <path
          key={id}
          d={DIAMOND}
          transform={`translate(${x} ${y})`}
          className={styles.rating}
          style={{ fill: levelColours(level).background }}
        />
      ))}
    </svg>
  );
}
