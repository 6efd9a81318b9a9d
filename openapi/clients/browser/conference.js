// A conference and a seat at it: one request to show it, two with words; two to log in, two to register.
import { ask, date, given, html, money, name, number, show, text, words } from "./comitas.js";

const id = given.get("id");
const [seat, result, login, register] = ["#seat", "#result", "#login", "#register"].map((it) => document.querySelector(it));
const word = words();
// One for the page: pressed twice, or sent again, it is one registration.
const key = crypto.randomUUID();
let conference, token;

/** The one that was named, or the first that takes guests. */
async function read() {
  if (id) return ask(`conferences/${id}`, { token });
  return (await ask("conferences", { query: { status: "registration_open", limit: 1 }, token })).data[0];
}

async function tell() {
  const [it, called] = await Promise.all([read(), word]);
  if (!it) return html("p", {}, "Zurzeit nimmt keine Tagung Anmeldungen an.");
  conference = it;
  seat.hidden = it.status !== "registration_open";
  const title = text(it.title) ?? "Ohne Titel";
  document.title = `${title} – Comitas`;
  document.querySelector("h1").textContent = title;
  // The last minute is the one before.
  const closes = it.registration_closes_at && new Date(Date.parse(it.registration_closes_at) - 1);
  const moment = { dateStyle: "long", timeStyle: "short", timeZone: it.zone ?? "UTC" };
  const { description, venue, begins, ends, accessibility, cost, image } = it.announcement;
  const rows = [
    ["Wann", it.dates && date(it.dates)],
    ["Beginn", begins && `am ersten Tag um ${begins} Uhr`],
    ["Ende", ends && `am letzten Tag um ${ends} Uhr`],
    ["Wo", it.municipality && name(it.municipality)],
    ["Haus", venue && [venue.name, venue.address, text(venue.directions)].filter(Boolean).join(", ")],
    ["Barrierefreiheit", accessibility.features.map((feature) => called("AccessFeature", feature)).join(", ")],
    ["Kosten", cost && [cost.fee ? money(cost.fee) : "kostenlos", text(cost.notes)].filter(Boolean).join("; ")],
    ["Reihe", it.series && name(it.series.series)],
    ["Veranstaltet von", it.hosts.map((host) => name(host.organisation)).filter(Boolean).join(", ")],
    ["Stand", called("ConferenceStatus", it.status)],
    ["Plätze", it.seats && `${number(it.seats.free)} von ${number(it.seats.capacity)} frei`],
    ["Anmeldung bis", closes && closes.toLocaleString(document.documentElement.lang, moment)],
  ];
  const facts = html("dl", { class: "card", "data-free": it.seats?.free ?? "" },
    rows.filter(([, what]) => what).flatMap(([row, what]) => [html("dt", {}, row), html("dd", {}, what)]));
  const picture = image && html("figure", {}, html("img", { src: image.url, alt: text(image.alternative), width: "100%" }),
    html("figcaption", {}, [image.author, image.licence].filter(Boolean).join(", ")));
  return [picture, text(description) && html("p", {}, text(description)), facts].filter(Boolean);
}

/** Somebody's own registration, or the form for one. */
async function own(it) {
  const called = await word;
  login.hidden = true;
  register.hidden = Boolean(it);
  if (!it) return html("p", {}, "Sie sind noch nicht angemeldet.");
  return html("p", { role: "status", "data-status": it.status },
    `Ihre Anmeldung für ${number(it.participation.size)} ${it.participation.size === 1 ? "Person" : "Personen"}: ${called("RegistrationStatus", it.status)}`);
}

login.onsubmit = (event) => {
  event.preventDefault();
  show(async () => {
    token = (await ask("auth/token", { body: Object.fromEntries(new FormData(login)) })).access_token;
    const { data } = await ask("me/registrations", { query: { conference_id: conference.id, limit: 1 }, token });
    return own(data[0]);
  }, result);
};

register.onsubmit = (event) => {
  event.preventDefault();
  const { size, country } = Object.fromEntries(new FormData(register));
  const provenance = { organisation_country: country };
  const participation = { provenance, mode: "onsite", engagement: "professional", size: Number(size) };
  show(async () => {
    const registered = await ask(`conferences/${conference.id}/registrations`, { body: { participation }, token, key });
    await show(tell);
    return own(registered);
  }, result);
};

await show(tell);
