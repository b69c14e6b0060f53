import { smoothPath } from '@trellis/domain';
import styles from './sign-in.module.css';

const RUNGS = [60, 150, 240, 330, 420];
const POSTS = [70, 160, 250, 340];
const FIRST = [
  { x: 62, y: 436 },
  { x: 118, y: 410 },
  { x: 172, y: 342 },
  { x: 226, y: 318 },
  { x: 282, y: 226 },
  { x: 336, y: 158 },
];
const SECOND = [
  { x: 88, y: 452 },
  { x: 146, y: 438 },
  { x: 204, y: 376 },
  { x: 256, y: 300 },
  { x: 312, y: 282 },
  { x: 356, y: 222 },
];

/** The product in a picture: two shoots on one frame. Decorative. */
export function SignInPicture() {
  return (
    <svg className={styles.picture} viewBox="0 0 410 480" aria-hidden="true">
      {RUNGS.map((y) => (
        <line key={y} x1="30" x2="380" y1={y} y2={y} className={y === 240 ? styles.zero : styles.rung} />
      ))}
      {POSTS.map((x) => (
        <line key={x} x1={x} x2={x} y1="20" y2="460" className={styles.rung} />
      ))}
      <path d={smoothPath(FIRST)} className={styles.first} />
      <path d={smoothPath(SECOND)} className={styles.second} />
      {FIRST.slice(1).map(({ x, y }, index) => (
        <ellipse
          key={x}
          cx={x}
          cy={y}
          rx="13"
          ry="9"
          transform={`rotate(${index % 2 === 0 ? -34 : 34} ${x} ${y})`}
          className={styles.leaf}
        />
      ))}
      {SECOND.slice(1).map(({ x, y }, index) => (
        <rect
          key={x}
          x={x - 9}
          y={y - 9}
          width="18"
          height="18"
          transform={`rotate(${index % 2 === 0 ? 14 : -14} ${x} ${y})`}
          className={styles.block}
        />
      ))}
      <path d="M205 226l14 14l-14 14l-14-14Z" className={styles.diamond} />
    </svg>
  );
}
