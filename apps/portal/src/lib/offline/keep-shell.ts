/**
 * Has the portal's own files kept on this device, so that it opens where there is no network. What people read and write
 * is not among them. In development there is no build to keep.
 */
export async function keepShell(): Promise<void> {
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    await navigator.serviceWorker.register('/service-worker.js');
}
