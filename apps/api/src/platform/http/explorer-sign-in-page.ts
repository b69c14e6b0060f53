/** For a developer who is not signed in. A link, not a redirect: the portal's own sign-in knows only its own screens. */
export function explorerSignInPage(): string {
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>Sign in first · Trellis</title>
  <main>
    <h1>Sign in first</h1>
    <p>The explorer asks as the person who is signed in. <a href="/sign-in">Sign in to Trellis</a>, then come back to <a href="/graphiql">this page</a>.</p>
  </main>
</html>
`;
}
