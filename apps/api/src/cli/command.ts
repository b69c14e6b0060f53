import type { Settings } from '../platform/config/config.ts';

/** What a command is run with. */
export interface CommandContext {
  settings: Settings;
  /** What follows the command's name. */
  args: string[];
  print: (line: string) => void;
}

export interface Command {
  /** The flags, for the list of commands. */
  usage: string;
  does: string;
  run(context: CommandContext): Promise<void>;
}
