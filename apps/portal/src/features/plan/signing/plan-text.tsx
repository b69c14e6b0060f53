import type { Language } from '@trellis/domain';
import styles from './plan-text.module.css';

interface Block {
  depth: number;
  lines: readonly string[];
}

/** The lines of one depth that follow each other. Depth is what a line is set in by, in steps of two. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: { depth: number; lines: string[] }[] = [];
  for (const line of lines) {
    const depth = Math.floor((line.length - line.trimStart().length) / 2);
    const last = blocks.at(-1);
    if (last?.depth === depth) last.lines.push(line.trim());
    else blocks.push({ depth, lines: [line.trim()] });
  }
  return blocks;
}

interface PlanTextProps {
  /** Exactly the text that was hashed. Not a word is added to it or left out here: only set as a person reads. */
  text: string;
  language: Language;
}

/** The text of a plan as a document: what stands at the margin is a heading, what is set in is what it holds. */
export function PlanText({ text, language }: PlanTextProps) {
  const [first = '', ...rest] = text.split(/\n\n+/u);
  return (
    <div className={styles.document} lang={language} translate="no" data-identifying>
      <Part text={first} />
      {rest.map((part) => (
        <section key={part}>
          <Part text={part} />
        </section>
      ))}
    </div>
  );
}

function Part({ text }: { text: string }) {
  const [heading = '', ...lines] = text.split('\n');
  return (
    <>
      <h2>{heading}</h2>
      {blocksOf(lines).map(({ depth, lines: said }) => (
        <div key={said.join('\n')} className={styles.block} data-depth={Math.min(depth, 3)}>
          {said.map((line) => (
            <Line key={line} line={line} />
          ))}
        </div>
      ))}
    </>
  );
}

/** What stands before a colon names what follows, as it does on paper. */
function Line({ line }: { line: string }) {
  const at = line.indexOf(': ');
  if (at < 1 || at > 40) return <p>{line}</p>;
  return (
    <p>
      <b>{line.slice(0, at + 1)}</b>
      {line.slice(at + 1)}
    </p>
  );
}
