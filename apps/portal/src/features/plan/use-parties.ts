import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';

/** Names the parties of a plan in a row, the family first: `the family, OT and PT`. */
export function useParties(): (parties: readonly string[]) => string {
  const t = useText();
  const formats = useFormats();
  const discipline = useDiscipline();
  return (parties) => {
    const family = parties.includes('GUARDIAN') ? [t('plan.party.theFamily')] : [];
    const codes = parties.filter((party) => party !== 'GUARDIAN').map((code) => discipline(code).mark.letters);
    return formats.list([...family, ...codes]);
  };
}
