import { useRef, useState } from 'preact/hooks';
import { formatAddress } from '../../state/address.ts';
import { usePage } from '../page-context.ts';

/** Prints what is open with its map, or gives the code that shows it in another's page. */
export function ShareActions({ title }: { readonly title: string }) {
  const { language } = usePage();
  const { embed, print } = language.words.reading;
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <div class="share-actions">
      <button type="button" class="link" onClick={() => window.print()}>
        {print.button}
      </button>
      <button type="button" class="link" onClick={() => dialog.current?.showModal()}>
        {embed.button}
      </button>
      <dialog ref={dialog} class="embed-dialog" aria-labelledby="embed-heading">
        <EmbedCode title={title} onClose={() => dialog.current?.close()} />
      </dialog>
    </div>
  );
}

function EmbedCode({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  const { store, language } = usePage();
  const { words } = language;
  const { embed, cite } = words.reading;
  const [copied, setCopied] = useState<boolean | null>(null);
  const view = store.view.value;
  const shown = formatAddress(view);
  // The day is said even where it is the first view's own: an embedded map keeps its day.
  const dated = shown.includes('&date=') ? shown : `${shown}&date=${view.date}`;
  const address = new URL(`?embed${dated}`, location.href.replace(/[?#].*$/, ''));
  const code = `<iframe src="${escapeMarkup(address.href)}" title="${escapeMarkup(`${title} – ${embed.frame}`)}" width="100%" height="480" loading="lazy" style="border: 0"></iframe>`;
  const copy = () => {
    const coming = navigator.clipboard?.writeText(code) ?? Promise.reject();
    coming.then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <h2 id="embed-heading">{embed.title}</h2>
      <p>{embed.intro}</p>
      <textarea readOnly rows={5} dir="ltr" aria-label={embed.code} value={code} />
      <p class="cite-actions">
        <button type="button" onClick={copy}>
          {embed.copy}
        </button>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
        <span class="second" role="status">
          {copied !== null && (copied ? cite.copied : cite.failed)}
        </span>
      </p>
    </>
  );
}

/** Text within an attribute of markup. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
