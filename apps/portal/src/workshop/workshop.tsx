import { useState } from 'react';
import { changePreferences, DENSITIES, SCHEMES, usePreferences } from '../lib/preferences/preferences.ts';
import { Failure } from '../lib/failure.ts';
import { showToast } from '../lib/undo/toasts.ts';
import { Button } from '../ui/actions/button.tsx';
import { ErrorState, ForbiddenState } from '../ui/feedback/states.tsx';
import { Notice } from '../ui/feedback/notice.tsx';
import { SavedBadge } from '../ui/feedback/saved-badge.tsx';
import { Toaster } from '../ui/feedback/toaster.tsx';
import { ChoiceChips, Segmented } from '../ui/fields/choices.tsx';
import { SelectField, TextArea, TextField } from '../ui/fields/text-field.tsx';
import { PickField, PickManyField } from '../ui/fields/pick-field.tsx';
import { ConflictSheet } from '../ui/overlay/conflict-sheet.tsx';
import { Sheet } from '../ui/overlay/sheet.tsx';
import { FindingStrip } from '../ui/findings/finding-strip.tsx';
import { Card, Columns, Row, Stack } from '../ui/layout/layout.tsx';
import { DisciplineMark, JointBar } from '../ui/marks/discipline-mark.tsx';
import { jointBackground, markColour } from '../ui/marks/mark.ts';
import { LevelButtons } from '../ui/measures/level-buttons.tsx';
import { ScaleBar } from '../ui/measures/scale-bar.tsx';
import { StrandBar } from '../ui/measures/strand-bar.tsx';
import { Page, PageHeader } from '../ui/page/page.tsx';
import { Trellis } from '../ui/trellis/trellis.tsx';
import { dressing, hindiLevels, levels, OT, PT, ST, withThird } from './specimens.ts';
import styles from './workshop.module.css';

const sayDay = (on: string) => on.slice(5);

/** The kit on one page, for whoever builds it: `pnpm dev`, then `/workshop.html`. Not part of the built portal. */
export function Workshop() {
  const { scheme, density, language } = usePreferences();
  const [sheet, setSheet] = useState<'side' | 'bottom' | 'conflict'>();
  return (
    <main className={styles.workshop}>
      <Page>
        <Row>
          <Segmented
            label="Scheme"
            value={scheme}
            onChange={(next) => changePreferences({ scheme: next })}
            choices={SCHEMES.map((value) => ({ value, label: value }))}
          />
          <Segmented
            label="Density"
            value={density}
            onChange={(next) => changePreferences({ density: next })}
            choices={DENSITIES.map((value) => ({ value, label: value }))}
          />
          <Segmented
            label="Language"
            value={language ?? 'en'}
            onChange={(next) => changePreferences({ language: next })}
            choices={[
              { value: 'en', label: 'en' },
              { value: 'hi', label: 'hi' },
            ]}
          />
        </Row>
        <PageHeader
          title="Aarav S. — आरव"
          aside="4 y 2 m · MRN 1042"
          below={
            <>
              <DisciplineMark discipline={OT}>Asha</DisciplineMark>
              <DisciplineMark discipline={PT}>Ravi</DisciplineMark>
              <DisciplineMark discipline={ST} />
              <JointBar disciplines={[OT, PT]}>Plan 3 in force · draft 4</JointBar>
              <SavedBadge state="SAVED" at="10:42" />
              <SavedBadge state="KEPT_HERE" />
            </>
          }
          actions={
            <>
              <Button keys="r">Record</Button>
              <Button variant="primary">Send for signatures</Button>
            </>
          }
        />
        <Card edge={jointBackground([OT.mark, PT.mark])} label="Goal">
          <Stack gap={2}>
            <Row justify="between">
              <h2>Gets dressed for school, standing at the rail, at home</h2>
              <small>Review 12 Jan 2027 · start −2</small>
            </Row>
            <Trellis data={dressing} label="Gets dressed for school" sayDay={sayDay} />
          </Stack>
        </Card>
        <Columns min={360}>
          {[OT, PT].map((discipline) => (
            <Card key={discipline.code} edge={markColour(discipline.mark, 'solid')}>
              <Stack gap={2}>
                <Row justify="between">
                  <Row>
                    <DisciplineMark discipline={discipline} />
                    <h2>Buttons, 4 of 5</h2>
                  </Row>
                  <small>3 of 5 · 21 Nov · from 0</small>
                </Row>
                <StrandBar discipline={discipline} progress={0.7} label="3 of 5, from 0 to 4" />
                <small>Backward chaining, big then small buttons · 2 times a week, 45 minutes</small>
              </Stack>
            </Card>
          ))}
        </Columns>
        <FindingStrip grade="STOP">Trampoline needs jumping; the precaution “hip surgery” forbids it.</FindingStrip>
        <FindingStrip grade="ASK" actions={<Button variant="quiet">Agreed between us</Button>}>
          Handling differs in the morning routine: OT seats him on the bench, PT stands him at the rail.
        </FindingStrip>
        <FindingStrip grade="NOTE">No strand serves “poor balance” yet.</FindingStrip>
        <FindingStrip grade="ASK" settled="Done on purpose · Asha · 21 Nov">
          Two strands share the focus area self-care.
        </FindingStrip>
        <Card label="Third discipline, Hindi, new scale">
          <Trellis data={withThird} label="तैयार होना" sayDay={sayDay} />
        </Card>
        <div className={styles.narrow}>
          <Card label="Narrow">
            <Trellis data={dressing} label="Narrow" sayDay={sayDay} />
          </Card>
        </div>
        <Card label="Not begun">
          <Trellis data={{ ...dressing, strands: [], sightings: [], ratings: [] }} label="Not begun" sayDay={sayDay} />
        </Card>
        <LevelButtons
          levels={levels}
          value={-1}
          onTap={() => showToast({ text: 'Level −1 recorded', tone: 'done', undo: () => undefined })}
        />
        <LevelButtons levels={hindiLevels} value={undefined} onTap={() => undefined} />
        <Row gap={6}>
          <ScaleBar levels={levels} level={0} />
          <ScaleBar levels={levels} level={undefined} />
        </Row>
        <Columns min={260}>
          <TextField label="Goal" hint="Who does what, where, with what help" defaultValue="Gets dressed" />
          <TextField label="Date" error="A date is missing" type="date" />
          <SelectField label="Setting" defaultValue="home">
            <option value="home">At home</option>
          </SelectField>
          <TextArea label="Note" defaultValue="He stood for four minutes today." />
        </Columns>
        <Columns min={300}>
          <PickField
            label="Technique"
            value="chain"
            onPick={() => undefined}
            choices={[
              { value: 'chain', label: 'Backward chaining' },
              { value: 'rail', label: 'Standing at the rail with reach' },
            ]}
          />
          <PickManyField
            label="Focus areas"
            values={['SELF_CARE']}
            onPick={() => undefined}
            choices={[
              {
                group: 'OT',
                items: [
                  { value: 'SELF_CARE', label: 'Self-care routines' },
                  { value: 'FINE', label: 'Fine motor skills' },
                ],
              },
              { group: 'PT', items: [{ value: 'BALANCE', label: 'Balance and coordination' }] },
            ]}
          />
        </Columns>
        <Row>
          <Button onClick={() => setSheet('side')}>Drawer</Button>
          <Button onClick={() => setSheet('bottom')}>Bottom sheet</Button>
          <Button onClick={() => setSheet('conflict')}>Conflict</Button>
        </Row>
        <Sheet
          open={sheet === 'side' || sheet === 'bottom'}
          place={sheet === 'side' ? 'side' : 'bottom'}
          title="Buttons"
          onClose={() => setSheet(undefined)}
          footer={<Button variant="primary">Save</Button>}
        >
          <Stack>
            <PickField
              label="Technique"
              value={undefined}
              onPick={() => undefined}
              choices={[{ value: 'chain', label: 'Backward chaining' }]}
            />
            <LevelButtons
              levels={levels}
              value={undefined}
              onTap={() => showToast({ text: 'Level recorded', tone: 'done', undo: () => undefined })}
            />
          </Stack>
        </Sheet>
        {sheet === 'conflict' && (
          <ConflictSheet
            other="Ravi"
            fields={[
              {
                id: 'a',
                label: 'Goal',
                mine: 'Puts on his shirt at home',
                theirs: 'Puts on his shirt at home, standing',
              },
            ]}
            onPick={() => setSheet(undefined)}
            onLater={() => setSheet(undefined)}
          />
        )}
        <ChoiceChips
          label="Why"
          values={['tired']}
          onChange={() => undefined}
          choices={[
            { value: 'tired', label: 'Tired' },
            { value: 'new', label: 'New setting' },
          ]}
        />
        <Row>
          <Button variant="primary">Primary</Button>
          <Button>Secondary</Button>
          <Button variant="quiet">Quiet</Button>
          <Button variant="danger">Danger</Button>
          <Button disabled>Disabled</Button>
          <Button large>Large</Button>
        </Row>
        <Notice tone="good">Saved and sent.</Notice>
        <Notice tone="care">The family will be asked again.</Notice>
        <Notice tone="stop">Not before the doctor has cleared it.</Notice>
        <Columns>
          <ErrorState failure={new Failure('UNAVAILABLE', '', '01KB-REQUEST-ID')} onRetry={() => undefined} />
          <ForbiddenState roles="lead therapist" />
        </Columns>
      </Page>
      <Toaster />
    </main>
  );
}
