/**
 * Keeps the site for when there is no line, by the service worker at `address`. Tells of a newer version
 * that is wholly here; it is shown when the reader takes it, and by itself only after every window was
 * closed. Resolves with whether the site is kept: false where the browser or its storage refuses.
 */
export async function keepOffline(address: string, onNewer: (take: () => void) => void): Promise<boolean> {
  try {
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register(address);
    const offer = (worker: ServiceWorker) => {
      if (serviceWorker.controller === null) return;
      onNewer(() => {
        serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        worker.postMessage('take-over');
      });
    };
    if (registration.waiting) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing!;
      coming.addEventListener('statechange', () => {
        if (coming.state === 'installed') offer(coming);
      });
    });
    return registration.active !== null || (await installed(registration.installing));
  } catch {
    return false;
  }
}

/** Waits until a worker has fetched everything, or gave up. */
function installed(worker: ServiceWorker | null): Promise<boolean> {
  return new Promise((resolve) => {
    const tell = () => {
      if (worker === null || worker.state === 'redundant') resolve(false);
      else if (worker.state !== 'installing') resolve(true);
    };
    tell();
    worker?.addEventListener('statechange', tell);
  });
}
