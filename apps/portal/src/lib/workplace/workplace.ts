import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { ROLES, type Caller } from '@trellis/domain';
import { useCallback, useMemo } from 'react';
import { Workplace } from '../../graphql/workplace.graphql.ts';
import type { ResultOf } from '../../graphql/graphql.ts';
import type { MarkedDiscipline } from '../../ui/marks/mark.ts';
import { useViewer } from '../auth/session.ts';
import { readOptions } from '../graphql/use-operation.ts';
import { useFormatsIn, type Formats } from '../i18n/formats.ts';
import { useLocalised } from '../i18n/use-text.ts';

/** The workplace is asked once and kept: every route of the staff loads it before it draws. Days turn over by refetching. */
export const workplaceOptions = { ...readOptions(Workplace, {}), staleTime: 10 * 60_000 };

function useWorkplace(): ResultOf<typeof Workplace> {
  return useSuspenseQuery(workplaceOptions).data;
}

/** The day it is at the clinic, by the server's clock: `YYYY-MM-DD`. A tablet's own clock is often wrong. */
export function useToday(): string {
  return useWorkplace().viewer.today;
}

/** Dates, times and numbers in the reader's language and the clinic's zone. */
export function useFormats(): Formats {
  return useFormatsIn(useViewer().clinic.timeZone);
}

/**
 * The clinic's disciplines with their marks and their names in the reader's language, in the catalogue's order; empty
 * until the workplace is there. Screens take them from `useDisciplines` of the kit.
 */
export function useClinicDisciplines(): readonly MarkedDiscipline[] {
  const { data } = useQuery(workplaceOptions);
  const say = useLocalised();
  return useMemo(
    () =>
      (data?.catalogue.disciplines ?? [])
        .toSorted((a, b) => a.order - b.order)
        .map(({ code, mark, label }) => ({ code, mark, name: say(label) })),
    [data, say],
  );
}

/** A way from a setting's code to its name in the reader's language: where something was seen, where a goal lives. */
export function useSettingName(): (code: string) => string {
  const { settings } = useWorkplace().catalogue;
  const say = useLocalised();
  return useCallback(
    (code) => {
      const setting = settings.find((each) => each.code === code);
      return setting ? say(setting.label) : code;
    },
    [settings, say],
  );
}

/** The settings of the clinic's catalogue, named in the reader's language. */
export function useSettings(): readonly { code: string; name: string }[] {
  const { settings } = useWorkplace().catalogue;
  const say = useLocalised();
  return settings.map(({ code, label }) => ({ code, name: say(label) }));
}

/** Who is asking, for the domain's `can` and `canRead`: the same rule the API decides by, here to draw or grey a button. */
export function useCaller(): Caller {
  const { staff } = useViewer();
  const today = useToday();
  return useMemo(() => {
    const role = ROLES.find((known) => known === staff.role);
    if (role === undefined) throw new Error(`This page is older than the role ${staff.role}`);
    return {
      staffId: staff.id,
      role,
      safeguardingLead: staff.safeguardingLead,
      discipline: staff.discipline,
      registrationExpiresOn: staff.registrationExpiresOn,
      today,
    };
  }, [staff, today]);
}
