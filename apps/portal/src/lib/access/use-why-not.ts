import { can, sayAccessRefusal, type Action, type RefusalData, type Subject } from '@trellis/domain';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { useRoleName } from '../i18n/role-name.ts';
import { useLanguage } from '../i18n/use-text.ts';
import { useCaller, useFormats } from '../workplace/workplace.ts';

/** Undefined where the signed-in person may do it, else the sentence that says why not and whom to ask. */
export type WhyNot = (action: Action, subject?: Subject) => string | undefined;

function listOf(value: RefusalData[string] | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  return typeof value === 'object' ? value : [String(value)];
}

/** The policy table the API decides by, asked before the press: to grey a button and say why. */
export function useWhyNot(): WhyNot {
  const caller = useCaller();
  const language = useLanguage();
  const roleName = useRoleName();
  const discipline = useDiscipline();
  const formats = useFormats();
  return (action, subject) => {
    const allowed = can(caller, action, subject);
    if (allowed.ok) return undefined;
    const { rule, data } = allowed.refusal;
    const { expiredOn } = data;
    const said: RefusalData = {
      ...data,
      allowedRoles: formats.list(listOf(data['allowedRoles']).map(roleName)),
      discipline: formats.list(listOf(data['discipline']).map((code) => discipline(code).name)),
      ...(typeof expiredOn === 'string' && { expiredOn: formats.day(expiredOn) }),
    };
    return sayAccessRefusal(language, { rule, data: said });
  };
}
