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
async function ask(path, body) {
  tell("");
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": document.documentElement.lang },
      body: JSON.stringify(body),
      referrerPolicy: "no-referrer",
    });
    const said = answer.status === 204 ? {} : await answer.json().catch(() => ({}));
    if (answer.ok) return said;
    const faults = (said.errors ?? []).map((it) => it.message).filter(Boolean);
    tell([said.detail ?? said.title ?? problem.dataset.unheard, ...faults].join(" "));
  } catch {
    tell(problem.dataset.unheard);
  }
}

async function show() {
  form.hidden = false;
  if (!form.dataset.lookup) return;
  const found = await ask(form.dataset.lookup, { token: secret });
  const words = found && [found.body?.name ?? found.on?.name, found.role_label ?? found.role].filter(Boolean);
  const said = form.querySelector("[data-found]");
  said.textContent = words?.join(": ") ?? "";
  said.hidden = !words?.length;
}

if (form) {
  show();
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    const typed = [...new FormData(form)].filter(([, value]) => value !== "");
    const stops = form.id === "unsubscribe";
    const path = form.dataset.path + (stops ? encodeURIComponent(secret) : "");
    const done = await ask(path, stops ? {} : { token: secret, ...Object.fromEntries(typed) });
    button.disabled = false;
    if (!done) return;
    for (const part of form.querySelectorAll("label, button, p:not([data-done])")) part.remove();
    form.querySelector("[data-done]").hidden = false;
  });
} else {
  document.getElementById("nothing").hidden = false;
}
