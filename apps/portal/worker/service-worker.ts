/** Filled in by the build: what the portal is made of, and the first words of its screens' addresses. */
interface Shell {
  edition: string;
  files: readonly string[];
  screens: readonly string[];
}
declare const SHELL: Shell;

const worker = self as unknown as ServiceWorkerGlobalScope;

const PREFIX = 'trellis-shell-';
/** A tab may be two builds older than the newest: its screens are fetched when first opened, and only here by then. */
const KEPT_BUILDS = 3;
/** The rest of the portal comes quietly: somebody is at work on the same line. */
const AT_ONCE = 6;
const PAGE = '/';
/** How long a screen waits for a server that neither answers nor refuses, before it is opened from here. */
const PATIENCE_MS = 4_000;

async function keepShell(): Promise<void> {
  const cache = await caches.open(PREFIX + SHELL.edition);
  for (let from = 0; from < SHELL.files.length; from += AT_ONCE) {
    await cache.addAll(SHELL.files.slice(from, from + AT_ONCE));
  }
  await cache.add(new Request(PAGE, { cache: 'reload' }));
}

async function dropOldBuilds(): Promise<void> {
  const builds = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const others = builds.filter((name) => name !== PREFIX + SHELL.edition);
  await Promise.all(others.slice(0, Math.max(0, others.length - (KEPT_BUILDS - 1))).map((name) => caches.delete(name)));
}

/** The newest build's page; its scripts are kept beside it. */
async function keptPage(): Promise<Response | undefined> {
  const cache = await caches.open(PREFIX + SHELL.edition);
  return cache.match(PAGE, { ignoreVary: true });
}

/** The server's page where it answers, for it has the newest build. The kept one where it is silent or cannot. */
async function openScreen(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.status < 502 || answer.status > 504) return answer;
    return (await keptPage()) ?? answer;
  } catch (error) {
    const page = await keptPage();
    if (page) return page;
    throw error;
  }
}

/** Names below `assets/` carry a hash of the content: whichever build kept it, it is the same file. */
async function openFile(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

function isScreen({ pathname }: URL): boolean {
  return SHELL.screens.includes(pathname.split('/')[1] ?? '');
}

worker.addEventListener('install', (event) => {
  // Safe at once: older tabs find their files in the older builds that stay.
  event.waitUntil(keepShell().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldBuilds().then(() => worker.clients.claim()));
});

/** Nothing that a person reads or writes is ever answered here: only the portal's own files and its page. */
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (request.mode === 'navigate') {
    if (isScreen(url)) event.respondWith(openScreen(request));
  } else if (SHELL.files.includes(url.pathname) || url.pathname.startsWith('/assets/')) {
    event.respondWith(openFile(request));
  }
});
