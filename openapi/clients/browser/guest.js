// Somebody without an account signs up: one request to show the conference, one to sign up. The rest comes by mail.
import { ask, date, given, html, show, text } from "./comitas.js";

const id = given.get("id");
const [form, result, notice] = ["#sign-up", "#result", "#notice"].map((it) => document.querySelector(it));
/** Of the text about personal data, which the hosts keep. */
const NOTICE_VERSION = "2026-11";

async function tell() {
  const it = await ask(`conferences/${id}`);
  form.hidden = it.status !== "registration_open";
  notice.href = it.admission.privacy_notice;
  return html("p", { class: "card" }, `${text(it.title)}, ${date(it.dates)}`);
}

form.onsubmit = (event) => {
  event.preventDefault();
  const { name, email, language, country } = Object.fromEntries(new FormData(form));
  const participation = { provenance: { residence_country: country }, mode: "onsite", engagement: "voluntary", size: 1 };
  const body = { name, email, language, notice_version: NOTICE_VERSION, participation };
  show(async () => {
    await ask(`conferences/${id}/guest-registrations`, { body });
    form.hidden = true;
    return html("p", { role: "status" }, `Wir haben an ${email} geschrieben. Mit dem Link darin bitten Sie um den Platz.`);
  }, result);
};

await show(tell);
