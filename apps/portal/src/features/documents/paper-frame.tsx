import { useRef, useState, type RefObject } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import styles from './documents.module.css';

/** The rules of this page that bring its fonts, for a page that stands in it. */
function fontFaces(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map((rule) => rule.cssText)
    .join('\n');
}

/** The paper with this page's fonts, and its style allowed by this page's nonce, under whose policy it stands. */
function inThisPage(html: string): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
  return html.replace('<style>', () => `<style nonce="${nonce}">${fontFaces()}`);
}

interface PaperFrameProps {
  html: string;
  /** For printing it. */
  ref: RefObject<HTMLIFrameElement | null>;
}

/** The very page that is printed, walled in: it runs no script, sends no form and goes nowhere. */
export function PaperFrame({ html, ref }: PaperFrameProps) {
  const t = useText();
  const [height, setHeight] = useState(1100);
  const measured = useRef('');
  return (
    <iframe
      ref={ref}
      title={t('print.preview')}
      className={styles.paper}
      style={{ height }}
      sandbox="allow-same-origin allow-modals"
      srcDoc={inThisPage(html)}
      data-identifying
      onLoad={({ currentTarget: { contentDocument } }) => {
        if (!contentDocument || measured.current === html) return;
        measured.current = html;
        void contentDocument.fonts.ready.then(() => setHeight(contentDocument.documentElement.offsetHeight + 2));
      }}
    />
  );
}
