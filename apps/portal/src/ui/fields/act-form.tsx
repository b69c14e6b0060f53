import type { ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import { Refused } from '../feedback/refused.tsx';
import { Row, Stack } from '../layout/layout.tsx';

interface ActFormProps {
  children: ReactNode;
  /** Whether the act is under way, and why it was not done the last time. */
  act: { busy: boolean; refused: string | undefined };
  /** What the act and the way out of it are called. */
  save: string;
  cancel: string;
  /** Something is missing that the browser does not ask for by itself. */
  disabled?: boolean;
  /** Beside the buttons. */
  aside?: ReactNode;
  onSave: () => Promise<void>;
  onCancel: () => void;
}

/** Some fields, the act they are for, and the way out; a refusal stands over them. */
export function ActForm({ children, act, save, cancel, disabled, aside, onSave, onCancel }: ActFormProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void onSave();
      }}
    >
      <Stack gap={3}>
        <Refused>{act.refused}</Refused>
        {children}
        <Row>
          <Button type="submit" variant="primary" busy={act.busy} disabled={disabled}>
            {save}
          </Button>
          <Button onClick={onCancel}>{cancel}</Button>
          {aside}
        </Row>
      </Stack>
    </form>
  );
}
