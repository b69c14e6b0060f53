import { Link, useParams } from '@tanstack/react-router';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useRolesThatRead } from '../../lib/i18n/role-name.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button, ButtonLink } from '../../ui/actions/button.tsx';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { NotFoundState } from '../../ui/feedback/states.tsx';
import { Identifying } from '../../ui/layout/layout.tsx';
import { Crumbs } from '../../ui/page/crumbs.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import { HomeSheetOnPaper } from './home-sheet.graphql.ts';
import type { PrintedSheet } from './printed-sheet.ts';
import { SheetOnPaper } from './sheet-on-paper.tsx';

/** A household's sheet as it is printed, and the button that prints it. */
export function HomeSheetPage() {
  const roles = useRolesThatRead('CLINICAL');
  const { sheetId } = useParams({ from: '/children/$childId/home/$sheetId' });
  const read = useRead(HomeSheetOnPaper, { id: sheetId });
  return (
    <Answered read={read} page roles={roles}>
      {({ homeSheet }) => (homeSheet ? <OnScreen sheet={homeSheet} /> : <NotFoundState page />)}
    </Answered>
  );
}

function OnScreen({ sheet }: { sheet: PrintedSheet }) {
  const t = useText();
  const { childId } = useParams({ from: '/children/$childId/home/$sheetId' });
  const { child, guardian, standing } = sheet;
  return (
    <Page narrow>
      <Crumbs>
        <Link to="/children/$childId" params={{ childId }}>
          <ChildName name={child?.name} nameLocal={child?.nameLocal} />
        </Link>
        <Link to="/children/$childId/plan" params={{ childId }}>
          {t('home.title')}
        </Link>
        <span>{t('home.sheet.page')}</span>
      </Crumbs>
      <div data-screen-only>
        <PageHeader
          title={t('home.sheet.page')}
          aside={<Identifying>{guardian?.name}</Identifying>}
          actions={
            <>
              <ButtonLink to="/children/$childId/plan" params={{ childId }} search={{ view: 'in-force' }}>
                {t('home.sheet.back')}
              </ButtonLink>
              {standing === 'VALID' && (
                <Button variant="primary" onClick={() => window.print()}>
                  {t('home.sheet.print')}
                </Button>
              )}
            </>
          }
        />
      </div>
      <SheetOnPaper sheet={sheet} />
    </Page>
  );
}
