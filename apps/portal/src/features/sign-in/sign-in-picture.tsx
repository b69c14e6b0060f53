import styles from './sign-in.module.css';

const RUNGS = [60, 150, 240, 330, 420];
const POSTS = [70, 160, 250, 340];

/** The product in a picture: two shoots on one frame. Decorative. */
export function SignInPicture() {
  return (
    <svg className={styles.picture} viewBox="0 0 410 480" aria-hidden="true">
      {RUNGS.map((y) => (
        <line key={y} x1="30" x2="380" y1={y} y2={y} className={styles.rung} />
      ))}
      {POSTS.map((x) => (
        <line key={x} x1={x} x2={x} y1="20" y2="460" className={styles.post} />
      ))}
      <path d="M70 440C130 430 100 360 160 345S190 270 250 250S290 170 330 150" className={styles.first} />
      <path d="M100 450C170 455 150 390 205 380S250 310 280 290S300 215 350 200" className={styles.second} />
      {[
        [84, 428],
        [160, 345],
        [204, 282],
        [250, 250],
        [330, 150],
      ].map(([x, y]) => (
        <ellipse key={x} cx={x} cy={y} rx="13" ry="9" transform={`rotate(-32 ${x} ${y})`} className={styles.leaf} />
      ))}
      {[
        [130, 451],
        [205, 380],
        [246, 322],
        [280, 290],
        [350, 200],
      ].map(([x = 0, y = 0]) => (
        <rect
          key={x}
          x={x - 9}
          y={y - 9}
          width="18"
          height="18"
          transform={`rotate(14 ${x} ${y})`}
          className={styles.block}
        />
      ))}
      <path d="M356 96l14 14l-14 14l-14-14Z" className={styles.diamond} />
    </svg>
  );
}
