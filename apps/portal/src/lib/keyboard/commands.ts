/** Something the palette can do or open. `title` is ready to read; `id` keeps its place while the list changes. */
export interface Command {
  id: string;
  title: string;
  /** Other words one may look for it by, in any language. */
  also?: string;
  /** A word at the end of the line: an age, a place. */
  aside?: string;
  group: 'SCREENS' | 'ACTIONS' | 'CHILDREN';
  /** Says who somebody is: veiled in privacy mode. */
  identifying?: boolean;
  run: () => void;
}
