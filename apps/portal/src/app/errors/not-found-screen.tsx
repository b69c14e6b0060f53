import { useSession } from '../../lib/auth/session.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { NotFoundState } from '../../ui/feedback/states.tsx';

export function NotFoundScreen() {
  const t = useText();
  const signedIn = useSession().state !== 'SIGNED_OUT';
  return (
    <NotFoundState
      page
      actions={
        <ButtonLink to={signedIn ? '/' : '/sign-in'} variant="primary">
          {t(signedIn ? 'app.home' : 'app.signIn')}
        </ButtonLink>
      }
    />
  );
}
