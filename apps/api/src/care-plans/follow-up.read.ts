import { followUpFrom, followUpResult, type Level, type LocalDate } from '@trellis/domain';
import { isUnattended } from '../children/unattended-task.read.ts';
import { column, computed, derived, type Expression, oneBy, type Shape } from '../platform/read/shape.ts';
import { presentContent } from './observation.read.ts';

/** Who looks after a child now and works here, `lead` those who answer for it in their discipline: clinic and child are bound. */
export const TEAM_NOW = `select m.staff_id as staff, m.lead
  from care_team_members m join staff s on s.clinic_id = m.clinic_id and s.id = m.staff_id
  where m.clinic_id = $1 and m.child_id = $2 and m.left_on is null and s.active
  order by m.joined_on, m.id`;

interface Answered {
  readonly levelAtClosing: Level;
  readonly level: Level;
  readonly isOwnSetting: boolean;
}

/** What is looked at: the goal's own setting and its scale, as the last version in force that held it says. */
function ofPresentContent(name: 'setting' | 'levels' | 'scale_edition'): Expression {
  return (followUp) => `(select c.${name} from goals g cross join lateral (
      select c.* from ${presentContent('g')}) c
    where g.clinic_id = ${followUp}.clinic_id and g.id = ${followUp}.goal_id)`;
}

const followUpShape: Shape = {
  type: 'FollowUp',
  from: 'follow_ups',
  id: 'id',
  child: (followUp) => `${followUp}.child_id`,
  fields: {
    id: column('id'),
    goal: oneBy('Goal', 'goal_id'),
    closedOn: column('closed_on'),
    months: column('months'),
    dueOn: column('due_on'),
    from: derived(
      (followUp) => `to_json(${followUp}.due_on)`,
      (dueOn: LocalDate) => followUpFrom({ dueOn }),
    ),
    levelAtClosing: column('level_at_closing'),
    setting: computed(ofPresentContent('setting')),
    levels: computed(ofPresentContent('levels')),
    scaleEdition: computed(ofPresentContent('scale_edition')),
    owner: oneBy('StaffMember', 'owner_id'),
    unattended: computed(
      (followUp, terms) => `${followUp}.state = 'OPEN' and ${isUnattended('follow-up:record', followUp, terms)}`,
    ),
    state: column('state'),
    observation: oneBy('Observation', 'observation_id'),
    result: derived(
      (followUp) => `(select json_build_object('levelAtClosing', ${followUp}.level_at_closing, 'level', o.level,
          'isOwnSetting', o.setting = (select c.setting from ${presentContent('g')}))
        from observations o join goals g on g.clinic_id = o.clinic_id and g.id = o.goal_id
        where o.clinic_id = ${followUp}.clinic_id and o.id = ${followUp}.observation_id)`,
      (answered: Answered | null) => (answered === null ? null : followUpResult(answered, answered)),
    ),
    setAsideReason: column('set_aside_reason'),
    note: column('note'),
    settledBy: oneBy('StaffMember', 'settled_by'),
    settledAt: column('settled_at'),
    version: column('version'),
  },
};

export const followUpShapes: readonly Shape[] = [followUpShape];

const MOST = 24;

/** The follow-ups of a child over all plans, the newest 24, in the order they are due. */
export const followUpsOfChild: Shape['fields'] = {
  followUps: {
    kind: 'many',
    shape: 'FollowUp',
    on: (child, followUp) => `${followUp}.child_id = ${child}.id and ${followUp}.id in (
      select f.id from follow_ups f where f.clinic_id = ${child}.clinic_id and f.child_id = ${child}.id
      order by f.due_on desc, f.id desc limit ${MOST})`,
    orderBy: (followUp) => `${followUp}.due_on, ${followUp}.id`,
    most: MOST,
  },
};
