// What a link in a message is for: it stands behind the `#`, which no server is sent, with its secret.
const [name, secret] = location.hash.slice(1).split("=");
// Not for the history of the browser, nor for whoever looks at the address.
history.replaceState(null, "", location.pathname);
addEventListener("hashchange", () => location.reload());

const form = secret && document.querySelector(`form[id="${CSS.escape(name)}"]`);
const problem = document.getElementById("problem");

function tell(text) {
  problem.textContent = text;
  problem.hidden = !text;
}

/** Asks; what was answered, or nothing if it was refused, which is told as the server says it in the reader's language. */
async function ask(path, body, access, version) {
  tell("");
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "Accept-Language": document.documentElement.lang,
        ...(access && { Authorization: `Bearer ${access}` }),
        ...(version && { "If-Match": version }),
      },
      body: JSON.stringify(body),
      referrerPolicy: "no-referrer",
    });
    const said = answer.status === 204 ? {} : await answer.json().catch(() => ({}));
    if (answer.ok) return said;
    const faults = (said.errors ?? []).map((it) => it.detail).filter(Boolean);
    tell([said.detail ?? said.title ?? problem.dataset.unheard, ...faults].join(" "));
  } catch {
    tell(problem.dataset.unheard);
  }
}

/** How a word of the contract is called in the reader's language. */
async function called(vocabulary, code) {
  const headers = { "Accept-Language": document.documentElement.lang };
  const answer = await fetch(`/api/v1/vocabularies?vocabulary=${vocabulary}`, { headers }).catch(() => null);
  const found = answer?.ok ? await answer.json() : {};
  const terms = (found.data ?? []).flatMap((it) => it.terms ?? []);
  return terms.find((it) => it.code === code)?.display ?? code;
}

/** Whom an invitation is for, if they have an account already: they sign in to accept. */
let known = null;

async function show() {
  form.hidden = false;
  if (!form.dataset.lookup) return;
  const found = await ask(form.dataset.lookup, { token: secret });
  const { body, role, email } = found?.invitation ?? {};
  const said = form.querySelector("[data-found]");
  said.textContent = role ? `${body?.name ?? ""}: ${await called("Role", role)} (${email})` : "";
  said.hidden = !role;
  for (const it of form.querySelectorAll("label, button")) it.hidden = !role;
  if (!found?.has_account) return;
  known = email;
  form.querySelector("[data-newcomer]").remove();
  const password = form.querySelector("[name=password]");
  password.autocomplete = "current-password";
  password.removeAttribute("minlength");
}

/** Accepts with the account that is there, in a session of its own that ends with it. */
async function acceptAs(email, password) {
  const session = await ask("/api/v1/auth/token", { email, password });
  if (!session) return null;
  const done = await ask(form.dataset.path, { token: secret }, session.access_token);
  const said = problem.textContent;
  await ask("/api/v1/auth/logout", { refresh_token: session.refresh_token });
  if (!done) tell(said);
  return done;
}

/** Says of a registration which conference it is for, when, and where it stands. */
async function showSeat(of, registration) {
  const { conference, guest, status, offered_until: until } = registration;
  const lines = [
    [conference?.name, conference?.dates].filter(Boolean).join(", "),
    guest?.name,
    await called("RegistrationStatus", status),
    until && new Date(until).toLocaleString(document.documentElement.lang),
  ];
  of.replaceChildren(...lines.filter(Boolean).flatMap((it) => [it, document.createElement("br")]));
}

/** What a link is enough for, each with a button. */
async function showRegistration() {
  const found = await ask("/api/v1/registration-lookups", { token: secret });
  const acts = form.querySelector("[data-acts]");
  acts.replaceChildren();
  if (!found) return;
  await showSeat(form.querySelector("[data-seat]"), found);
  for (const event of found.allowed.filter((it) => ["confirm", "decline", "withdraw", "cancel"].includes(it))) {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.event = event;
    button.textContent = await called("RegistrationEvent", event);
    button.addEventListener("click", async () => {
      const path = `${form.dataset.path}${found.id}/transitions`;
      const done = await ask(path, { event }, secret, `"${found.version}"`);
      if (done) await showRegistration();
    });
    acts.append(button, " ");
  }
}

if (form?.id === "seat") {
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  showRegistration();
} else if (form) {
  show();
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    const typed = [...new FormData(form)].filter(([, value]) => value !== "");
    const stops = form.id === "unsubscribe";
    const path = form.dataset.path + (stops ? encodeURIComponent(secret) : "");
    const fields = Object.fromEntries(typed);
    const done = known
      ? await acceptAs(known, fields.password ?? "")
      : await ask(path, stops ? {} : { token: secret, ...fields });
    button.disabled = false;
    if (!done) return;
    for (const part of form.querySelectorAll("label, button, form > p:not([data-done])")) part.remove();
    const end = form.querySelector("[data-done]");
    if (done.registration) await showSeat(end.querySelector("[data-seat]"), done.registration);
    end.hidden = false;
  });
} else {
  document.getElementById("nothing").hidden = false;
}
