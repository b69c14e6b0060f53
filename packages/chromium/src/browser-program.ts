/** A Chromium on this machine: where it is, what must be in its environment, and where it came from. */
export interface BrowserProgram {
  executablePath: string;
  env: Record<string, string>;
  origin: string;
}
