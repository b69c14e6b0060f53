import { HOME_PICTURES, type HomePictureCode } from '@trellis/domain';
import { useWord } from '../../lib/i18n/use-word.ts';
import styles from './home-picture.module.css';

interface HomePictureProps {
  code: HomePictureCode;
  size?: number;
  /** What it shows is said beside it already. */
  silent?: boolean;
}

/** One of the bundled line drawings, in the ink of the text around it. */
export function HomePicture({ code, size = 72, silent }: HomePictureProps) {
  const word = useWord();
  const heard = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': word(`homePicture.${code}`) };
  return (
    <svg {...heard} className={styles.picture} viewBox="0 0 96 96" width={size} height={size}>
      {HOME_PICTURES[code].strokes.map((stroke) => (
        <path key={stroke} d={stroke} />
      ))}
    </svg>
  );
}
