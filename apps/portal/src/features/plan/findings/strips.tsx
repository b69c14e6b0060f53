import { FINDING_REASONS, localDate } from '@trellis/domain';
import { useState } from 'react';
import { useViewer } from '../../../lib/auth/session.ts';
import { useClearerName } from '../../../lib/i18n/clearer-name.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import { FindingStrip } from '../../../ui/findings/finding-strip.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import type { Draft } from '../plan-content.ts';
import styles from '../plan.module.css';
import { useGoTo } from '../use-go-to.ts';
import { usePlanAct } from '../use-plan-act.ts';
import { SettleFinding } from './findings.graphql.ts';
import { findingPlaces } from './places.ts';

type Finding = NonNullable<Draft['findings']>[number];

/** What the rules noticed between the disciplines, the gravest first, and the ways to settle each. Nothing, if nothing. */
export function FindingStrips({ draft, writable }: { draft: Draft; writable: boolean }) {
  const t = useText();
  const findings = draft.findings ?? [];
  if (findings.length === 0) return null;
  return (
    <section aria-label={t('plan.findings')} className={styles.findings} aria-live="polite">
      {findings.map((finding) => (
        <Strip key={finding.key} draft={draft} finding={finding} writable={writable} />
      ))}
    </section>
  );
}

function Strip({ draft, finding, writable }: { draft: Draft; finding: Finding; writable: boolean }) {
  const say = useLocalised();
  const settledAs = useSettledAs();
  return (
    <FindingStrip
      grade={finding.grade}
      actions={writable && finding.grade !== 'NOTE' && <Settle draft={draft} finding={finding} />}
      settled={
        finding.settled &&
        finding.settlement && (
          <span translate="no" data-identifying>
            {settledAs(finding.settlement)}
          </span>
        )
      }
    >
      <span translate="no">{say(finding.message)}</span>
      {writable && !finding.settled && <Places draft={draft} finding={finding} />}
    </FindingStrip>
  );
}

/** Why a finding may stand: by which reason, or by whose clearance and as what; then who recorded that, and when. */
function useSettledAs(): (settlement: NonNullable<Finding['settlement']>) => string {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const clearerName = useClearerName();
  const { timeZone } = useViewer().clinic;
  return ({ reason, note, clearedBy, clearedByRole, settledByName, settledAt }) => {
    const why = [reason && word(`findingReason.${reason}`), note].filter(Boolean).join(': ');
    return [
      t('plan.findings.settled', { reason: why }),
      clearedBy && clearedByRole && t('plan.findings.cleared', { name: clearedBy, role: clearerName(clearedByRole) }),
      t('plan.findings.settledBy', {
        name: settledByName ?? '',
        day: formats.day(localDate(settledAt, timeZone)),
      }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

/** The ways to what the finding is between, each into the field that helps. */
function Places({ draft, finding }: { draft: Draft; finding: Finding }) {
  const t = useText();
  const goTo = useGoTo();
  return (
    <Row gap={2}>
      {findingPlaces(finding, draft).map(({ row, field, words }) => (
        <button key={row ?? ''} type="button" className={styles.link} onClick={() => goTo(row, field)}>
          {words ? <span translate="no">{words}</span> : t('plan.goal.add')}
        </button>
      ))}
    </Row>
  );
}

function Settle({ draft, finding }: { draft: Draft; finding: Finding }) {
  const word = useWord();
  const { run, busy, refused } = usePlanAct();
  if (finding.grade === 'STOP') return <Clear draft={draft} finding={finding} />;
  return (
    <Row gap={2}>
      <Refused>{refused}</Refused>
      {FINDING_REASONS.map((reason) => (
        <Button
          key={reason}
          busy={busy}
          onClick={() =>
            void run(SettleFinding, {
              input: { versionId: draft.id, key: finding.key, kind: 'REASON', reason, note: '' },
            })
          }
        >
          {word(`findingReason.${reason}`)}
        </Button>
      ))}
    </Row>
  );
}

/** A STOP is met by another activity, or cleared in writing by a person whose role may; both their name and it are kept. */
function Clear({ draft, finding }: { draft: Draft; finding: Finding }) {
  const t = useText();
  const { run, busy, refused } = usePlanAct();
  const clearerName = useClearerName();
  const [clearedByRole, setRole] = useState(finding.clearableBy[0] ?? '');
  const [clearedBy, setBy] = useState('');
  const [note, setNote] = useState('');
  if (!finding.metBy.includes('WRITTEN_CLEARANCE')) return <p>{t('plan.findings.change')}</p>;
  const input = { versionId: draft.id, key: finding.key, kind: 'CLEARANCE', clearedByRole, clearedBy, note } as const;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run(SettleFinding, { input });
      }}
    >
      <Stack gap={2}>
        <Refused>{refused}</Refused>
        <SelectField
          label={t('plan.findings.clearedByRole')}
          value={clearedByRole}
          onChange={(event) => setRole(event.currentTarget.value)}
        >
          {finding.clearableBy.map((role) => (
            <option key={role} value={role}>
              {clearerName(role)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('plan.findings.clearedBy')}
          required
          value={clearedBy}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        <TextField
          label={t('plan.findings.note')}
          required
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button type="submit" busy={busy}>
          {t('plan.findings.clear')}
        </Button>
      </Stack>
    </form>
  );
}
