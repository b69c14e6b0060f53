/** The script a text is written in, as a language for `lang`. People write Hindi in an English portal and the reverse. */
export function langOf(text: string): 'en' | 'hi' {
  return /\p{Script=Devanagari}/u.test(text) ? 'hi' : 'en';
}

/** What somebody wrote in their own words: set and read aloud in the language it is in, whatever the portal's is. */
export function OwnWords({ children, className }: { children: string; className?: string }) {
  return (
    <span lang={langOf(children)} translate="no" className={className}>
      {children}
    </span>
  );
}
