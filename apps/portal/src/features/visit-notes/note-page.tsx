import { Link, useParams } from '@tanstack/react-router';
import { localDate } from '@trellis/domain';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useRolesThatRead } from '../../lib/i18n/role-name.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useAgeOf } from '../../lib/workplace/use-age-of.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Namesakes } from '../../ui/child/namesakes.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { NotFoundState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Identifying, Row, Stack } from '../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import { Half } from './half.tsx';
import type { NotedVisit } from './noted-visit.ts';
import { OwnSnippets } from './own-snippets.tsx';
import { Recorded } from './recorded.tsx';
import { VisitNoteScreen } from './visit-note.graphql.ts';
import styles from './visit-notes.module.css';

/** What was done in a visit: on one side what was recorded, on the other what is written of it, a half for each discipline. */
export function NotePage() {
  const { visitId } = useParams({ from: '/visits/$visitId/note' });
  const roles = useRolesThatRead('CLINICAL');
  const read = useRead(VisitNoteScreen, { id: visitId });
  return (
    <Page>
      <Answered read={read} roles={roles} page skeleton={<SkeletonBlock height={560} />}>
        {({ visit, snippets }) =>
          visit?.child ? (
            <Whole key={visit.id} visit={visit} child={visit.child} snippets={snippets} />
          ) : (
            <NotFoundState />
          )
        }
      </Answered>
    </Page>
  );
}

interface WholeProps extends Pick<ResultOf<typeof VisitNoteScreen>, 'snippets'> {
  visit: NotedVisit;
  child: NonNullable<NotedVisit['child']>;
}

function Whole({ visit, child, snippets }: WholeProps) {
  const t = useText();
  const formats = useFormats();
  const ageOf = useAgeOf();
  const discipline = useDiscipline();
  const { clinic, staff } = useViewer();
  const { beginsAt, minutes, late, therapists } = visit;
  const notes = visit.notes ?? [];
  // One's own half first: it is what one came for.
  const halves = notes.toSorted((a, b) => Number(b.writer?.id === staff.id) - Number(a.writer?.id === staff.id));
  return (
    <>
      <PageHeader
        sticky
        title={
          <Link to="/children/$childId" params={{ childId: child.id }}>
            <ChildName name={child.name} nameLocal={child.nameLocal} full />
          </Link>
        }
        aside={
          <Identifying>
            {[ageOf(child), child.mrn && t('visitNote.number', { mrn: child.mrn })].filter(Boolean).join(' · ')}
          </Identifying>
        }
        below={
          <Row gap={2}>
            <span>
              {beginsAt && `${formats.day(localDate(beginsAt, clinic.timeZone))}, ${formats.time(beginsAt)}`}
              {minutes !== null && ` · ${t('visitNote.minutes', { minutes })}`}
              {late && ` · ${t('visitNote.late')}`}
            </span>
            {(therapists ?? []).map((each) => (
              <Row key={each.staff?.id} gap={1}>
                <DisciplineMark discipline={discipline(each.discipline ?? '')} />
                <Identifying>{each.staff?.name}</Identifying>
              </Row>
            ))}
            <Namesakes likeNames={child.likeNames} />
          </Row>
        }
      />
      {visit.ofAnotherChild && <Notice tone="care">{t('visitNote.ofAnotherChild')}</Notice>}
      {!visit.ofAnotherChild && halves.length === 0 && <Notice>{t('visitNote.none')}</Notice>}
      <div className={styles.sides}>
        <Stack gap={4}>
          <Recorded visit={visit} childId={child.id} />
          {staff.discipline !== null && <OwnSnippets snippets={snippets} />}
        </Stack>
        <Stack gap={4}>
          {halves.map((note) => (
            <Half key={note.id} visit={visit} note={note} snippets={snippets} onTeam={child.onMyTeam === true} />
          ))}
        </Stack>
      </div>
    </>
  );
}
