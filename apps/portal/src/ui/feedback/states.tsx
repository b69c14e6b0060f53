import { useEffect, useState, type ReactNode } from 'react';
import type { Failure } from '../../lib/failure.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import type { MessageKey } from '../../messages/keys.ts';
import { Button } from '../actions/button.tsx';
import styles from './feedback.module.css';

interface StateProps {
  title: ReactNode;
  /** The whole screen is this state: its title is then the screen's heading. */
  page?: boolean;
  children?: ReactNode;
  actions?: ReactNode;
}

function State({ title, page, children, actions }: StateProps) {
  const Title = page ? 'h1' : 'h2';
  return (
    <div className={styles.state}>
      <svg width="72" height="44" viewBox="0 0 72 44" aria-hidden="true" className={styles.lattice}>
        <path d="M12 2v40M28 2v40M44 2v40M60 2v40M2 12h68M2 32h68" />
        <path d="M4 41C20 40 18 26 32 24s22-10 36-12" className={styles.shoot} />
      </svg>
      <Title className={styles.stateTitle}>{title}</Title>
      {children && <div className={styles.stateText}>{children}</div>}
      {actions && <div className={styles.stateActions}>{actions}</div>}
    </div>
  );
}

/** Nothing there yet: one sentence, one action. */
export function EmptyState(props: StateProps) {
  return <State {...props} />;
}

/** Not for this role: says which roles may, so that the reader knows whom to ask. `roles` are ready to read. */
export function ForbiddenState({ roles, page, actions }: { roles?: string; page?: boolean; actions?: ReactNode }) {
  const t = useText();
  return (
    <State title={t('ui.forbidden.title')} page={page} actions={actions}>
      <p>{roles ? t('ui.forbidden.roles', { roles }) : t('ui.forbidden.text')}</p>
    </State>
  );
}

export function NotFoundState({ page, actions }: { page?: boolean; actions?: ReactNode }) {
  const t = useText();
  return (
    <State title={t('ui.notFound.title')} page={page} actions={actions}>
      <p>{t('ui.notFound.text')}</p>
    </State>
  );
}

const SAID: Partial<Record<Failure['code'], MessageKey>> = {
  UNREACHABLE: 'ui.error.unreachable',
  UNAVAILABLE: 'ui.error.unavailable',
  RATE_LIMITED: 'ui.error.rateLimited',
  LIMIT: 'ui.error.limit',
};

interface ErrorStateProps {
  failure: Failure;
  page?: boolean;
  onRetry?: () => void;
}

/** What failed, what is safe, and a way on. The request id is there to be copied into a message. */
export function ErrorState({ failure, page, onRetry }: ErrorStateProps) {
  const t = useText();
  return (
    <State
      title={t('ui.error.title')}
      page={page}
      actions={
        onRetry && (
          <Button variant="primary" onClick={onRetry}>
            {t('ui.retry')}
          </Button>
        )
      }
    >
      <p>{t(SAID[failure.code] ?? 'ui.error.text')}</p>
      <p>{t('ui.error.safe')}</p>
      {failure.requestId && <RequestId id={failure.requestId} />}
    </State>
  );
}

export function RequestId({ id }: { id: string }) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(id).then(() => setCopied(true));
  return (
    <p className={styles.requestId}>
      <small>
        {t('ui.requestId')} <code>{id}</code>
      </small>
      <Button variant="quiet" onClick={copy}>
        {copied ? t('ui.copied') : t('ui.copy')}
      </Button>
    </p>
  );
}

const SKELETON_AFTER_MS = 150;

/** Nothing for 150 ms, since most answers are there by then and a flash helps nobody; then the shape of what will come. */
export function LoadingSkeleton({ lines = 3, children }: { lines?: number; children?: ReactNode }) {
  const t = useText();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SKELETON_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return <div aria-busy="true" />;
  return (
    <output aria-busy="true" aria-label={t('ui.loading')} className={styles.skeletons}>
      {children ?? Array.from({ length: lines }, (_, line) => <SkeletonBlock key={line} />)}
    </output>
  );
}

/** One block of a skeleton; `height` in pixels of what will stand there. */
export function SkeletonBlock({ height = 64, width }: { height?: number; width?: string }) {
  return <span className={styles.skeleton} style={{ height, width }} />;
}
