import '../styles.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { needMessages } from '../lib/i18n/catalogue.ts';
import { keepPreferencesApplied, useScheme } from '../lib/preferences/apply-preferences.ts';
import { theme, tokensForMantine } from '../ui/theme/theme.ts';
import { Workshop } from './workshop.tsx';

function ThemedWorkshop() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={tokensForMantine} forceColorScheme={useScheme()}>
      <Workshop />
    </MantineProvider>
  );
}

keepPreferencesApplied();
await needMessages('base');
const root = document.getElementById('root');
if (root) createRoot(root).render(<ThemedWorkshop />);
