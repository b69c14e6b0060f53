import '../styles.css';
import { createRoot } from 'react-dom/client';
import { needMessages } from '../lib/i18n/catalogue.ts';
import { keepPreferencesApplied } from '../lib/preferences/apply-preferences.ts';
import { Workshop } from './workshop.tsx';

keepPreferencesApplied();
await needMessages('base');
const root = document.getElementById('root');
if (root) createRoot(root).render(<Workshop />);
