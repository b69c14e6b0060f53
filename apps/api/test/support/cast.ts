import { addClinic, addStaff, type StaffMember, type TestApp } from './app.ts';
import type { Browser } from './browser.ts';

/** Who may sign: the registration is good past every day a test is laid on. */
const REGISTERED = { registrationExpiresOn: '2028-12-31' };

const DAY = 86_400_000;

const PARTS = {
  administrator: { role: 'ADMINISTRATOR', name: 'Asha Rao' },
  lead: { role: 'LEAD_THERAPIST', name: 'Leela Iyer', discipline: 'OCCUPATIONAL_THERAPY', ...REGISTERED },
  ot: { role: 'THERAPIST', name: 'Om Tiwari', discipline: 'OCCUPATIONAL_THERAPY', ...REGISTERED },
  pt: { role: 'THERAPIST', name: 'Priya Thomas', discipline: 'PHYSIOTHERAPY', ...REGISTERED },
  trainee: { role: 'TRAINEE', name: 'Tara Sen', discipline: 'PHYSIOTHERAPY' },
  desk: { role: 'FRONT_DESK', name: 'Deepak Kumar' },
  safeguarding: { role: 'SAFEGUARDING_LEAD', name: 'Sana Guha' },
} as const;
export type Part = keyof typeof PARTS;

/** One person of every role in a clinic, each signed in the first time they are needed. */
export class Cast {
  private readonly browsers = new Map<Part, Promise<Browser>>();

  private constructor(
    private readonly app: TestApp,
    readonly clinicId: string,
    readonly people: Readonly<Record<Part, StaffMember>>,
  ) {}

  static async of(app: TestApp, name = 'Rohini'): Promise<Cast> {
    const clinicId = await addClinic(app.owner, { name });
    const people = {} as Record<Part, StaffMember>;
    for (const part of Object.keys(PARTS) as Part[]) people[part] = await addStaff(app.owner, clinicId, PARTS[part]);
    return new Cast(app, clinicId, people);
  }

  as(part: Part): Promise<Browser> {
    const known = this.browsers.get(part) ?? this.app.signIn(this.people[part].email);
    this.browsers.set(part, known);
    return known;
  }

  /** From here on everybody signs in anew, as after a night: sessions end with the day. */
  sleep(days: number): void {
    this.app.clock.push(days * DAY);
    this.browsers.clear();
  }

  staffId(part: Part): string {
    return this.people[part].staffId;
  }
}
