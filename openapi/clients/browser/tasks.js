// What waits for somebody who logs in. Whoever was invited comes in by the link of the message: two requests to see it, three to be in.
import { ask, date, html, name, show, words } from "./comitas.js";

const [accept, login] = ["#accept", "#login"].map((it) => document.querySelector(it));
const word = words();

// The secret of the link: it stays in this page, and in no history.
const token = new URLSearchParams(location.hash.slice(1)).get("invitation");
history.replaceState(null, "", location.pathname + location.search);
let invitation;

/** To what somebody is invited, and how they come in. */
async function offer() {
  const [offered, called] = await Promise.all([ask("invitation-lookups", { body: { token } }), word]);
  invitation = offered.invitation;
  accept.hidden = offered.has_account;
  login.hidden = !offered.has_account;
  const role = called("Role", invitation.role);
  return html("p", { role: "status" }, `Sie sind eingeladen: ${name(invitation.body)}, ${role}.`);
}

async function tasks(credentials) {
  const { access_token } = await ask("auth/token", { body: credentials });
  if (invitation?.state === "pending" && !login.hidden) {
    await ask("invitation-acceptances", { body: { token }, token: access_token });
  }
  const [{ data }, called] = await Promise.all([ask("me/tasks", { query: { limit: 50 }, token: access_token }), word]);
  accept.hidden = login.hidden = true;
  if (data.length === 0) return html("p", { role: "status" }, "Es wartet nichts auf Sie.");
  return html("ul", { class: "tasks" }, data.map((it) => told(it, called)));
}

/** What there is to do, about what, for whom, until when. */
function told(it, called) {
  const about = [it.partnership, it.conference, it.body].filter(Boolean).map(name).filter(Boolean).join(", ");
  const due = it.due_on ? html("time", { datetime: it.due_on, class: "figure" }, `bis ${date(it.due_on)}`) : [];
  return html("li", { "data-kind": it.kind, "data-operation": it.settled_by.operation_id },
    html("div", {}, called("TaskKind", it.kind)), due, html("div", { class: "soft" }, about));
}

accept.onsubmit = (event) => {
  event.preventDefault();
  const said = Object.fromEntries(new FormData(accept));
  show(async () => {
    await ask("invitation-acceptances", { body: { token, ...said } });
    return tasks({ email: invitation.email, password: said.password });
  });
};

login.onsubmit = (event) => {
  event.preventDefault();
  show(() => tasks(Object.fromEntries(new FormData(login))));
};

if (token) await show(offer);
else await show(() => {
  login.hidden = false;
  return [];
});
