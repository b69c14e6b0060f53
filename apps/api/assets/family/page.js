/*
 * Comfort only: every page and every form works without it. It keeps what was typed until it was accepted, says at once
 * when there is no network, and keeps a form that is on its way from being sent twice.
 */
const { offline = '', sending = '', trouble = '' } = document.body.dataset;
const labels = new WeakMap();

/** What of a form is worth keeping: no hidden field, which belongs to the page it came with. */
function typedIn(form) {
  return [...new FormData(form)].filter(([name]) => form.elements[name]?.type !== 'hidden');
}

function keep(form) {
  sessionStorage.setItem(form.dataset.keep, JSON.stringify(typedIn(form)));
}

function restore(form) {
  const kept = sessionStorage.getItem(form.dataset.keep);
  if (kept === null) return;
  for (const [name, value] of JSON.parse(kept)) {
    const field = form.elements[name];
    if (field === null || field === undefined || field.type === 'checkbox') continue;
    if (!field.value) field.value = value;
  }
  form.closest('details')?.setAttribute('open', '');
}

function say(form, text) {
  const line = form.querySelector('[role="alert"]') ?? document.createElement('p');
  line.className = 'refused';
  line.setAttribute('role', 'alert');
  line.textContent = text;
  form.prepend(line);
  line.scrollIntoView({ block: 'center' });
}

function setBusy(form, busy) {
  const button = form.querySelector('[type="submit"]');
  button.setAttribute('aria-busy', String(busy));
  if (busy) {
    labels.set(button, [...button.childNodes]);
    button.replaceChildren(sending);
  } else button.replaceChildren(...labels.get(button));
}

/** A form that was kept leads on to another address; one that was refused comes back as the page it stands on. */
async function send(form) {
  setBusy(form, true);
  let answer;
  try {
    answer = await fetch(form.action, {
      method: 'POST',
      headers: { 'x-trellis-form': '1' },
      body: new URLSearchParams(new FormData(form)),
    });
  } catch {
    setBusy(form, false);
    say(form, offline);
    return;
  }
  const next = answer.headers.get('x-go-to');
  if (next !== null) {
    if (form.dataset.keep) sessionStorage.removeItem(form.dataset.keep);
    const isHere = next.split('#')[0] === location.pathname + location.search;
    location.assign(next);
    if (isHere) location.reload();
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
  if (page === null || answer.status >= 500) {
    setBusy(form, false);
    say(form, trouble);
    return;
  }
  document.querySelector('main').replaceWith(page);
  start();
  document.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' });
}

function start() {
  for (const form of document.forms) {
    if (form.dataset.started) continue;
    form.dataset.started = 'yes';
    if (form.dataset.keep) {
      restore(form);
      form.addEventListener('input', () => keep(form));
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (form.querySelector('[aria-busy="true"]') === null) void send(form);
    });
  }
}

// What was done is said once, not again after a reload.
if (location.search !== '') history.replaceState(null, '', location.pathname + location.hash);
start();
