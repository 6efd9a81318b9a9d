// What the six pages share: requests that are counted, words and names in the language of the page, and its elements.
import { server } from "./server.js";

export const language = document.documentElement.lang;
export const given = new URLSearchParams(location.search);

/** Asks the server; a refusal is thrown, as the problem that it is. */
export async function ask(path, { query = {}, body, token, key } = {}) {
  const url = new URL(`/api/v1/${path}`, server);
  for (const [name, values] of Object.entries(query)) {
    for (const value of [values].flat()) url.searchParams.append(name, value);
  }
  const headers = { "Accept-Language": language };
  if (token) headers.Authorization = `Bearer ${token}`;
  if (body) headers["Content-Type"] = "application/json";
  if (key) headers["Idempotency-Key"] = key;
  const method = body ? "POST" : "GET";
  count();
  const response = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
  const answer = response.status === 202 ? null : await response.json();
  if (!response.ok) throw Object.assign(new Error(`${answer.title}. ${answer.detail}`), { problem: answer });
  return answer;
}

/** The page says how many requests it has made: to people below, to programs in `data-requests`. */
function count() {
  const { dataset } = document.documentElement;
  dataset.requests = Number(dataset.requests ?? 0) + 1;
  const many = dataset.requests === "1" ? "Anfrage" : "Anfragen";
  document.querySelector("#requests").replaceChildren(`${dataset.requests} ${many} an die API`);
}

/** What the words of the contract are called. One address for all pages, so that the browser keeps the answer. */
export async function words() {
  const vocabulary = ["AccessFeature", "ConferenceStatus", "Form", "OfficialStatus", "RegistrationStatus", "Role", "TaskKind", "TimelineWord"];
  const { data } = await ask("vocabularies", { query: { vocabulary } });
  const labels = new Map(
    data.flatMap((it) => it.terms.map((term) => [`${it.vocabulary} ${term.code}`, term.display])),
  );
  return (vocabulary, code) => labels.get(`${vocabulary} ${code}`) ?? code;
}

/** What something is called here: a text in several languages, or a reference with names in other languages. */
export const text = (texts) => texts[language] ?? texts.en ?? Object.values(texts)[0];
export const name = (reference) => reference.names?.[language] ?? reference.name;

const countries = new Intl.DisplayNames(language, { type: "region" });
export const country = (code) => countries.of(code);
/** An amount in the smallest unit of its currency, which has as many decimals as ISO 4217 gives it. */
export function money({ amount_minor, currency }) {
  const format = new Intl.NumberFormat(language, { style: "currency", currency });
  return format.format(amount_minor / 10 ** format.resolvedOptions().maximumFractionDigits);
}

export const number = (value, options) => Number(value).toLocaleString(language, options);

/** A year, a month, a day, or two days with a slash, as exactly as it is known. */
export function date(known) {
  const options = [{ year: "numeric" }, { month: "long" }, { day: "numeric" }];
  const [from, to] = known.split("/");
  const form = Object.assign({ timeZone: "UTC" }, ...options.slice(0, from.split("-").length));
  const format = new Intl.DateTimeFormat(language, form);
  return to ? format.formatRange(new Date(from), new Date(to)) : format.format(new Date(from));
}

const make = (element, attributes, children) => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.flat());
  return element;
};
export const html = (tag, attributes = {}, ...children) => make(document.createElement(tag), attributes, children);
export const svg = (tag, attributes = {}, ...children) =>
  make(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);

/** A picture that is drawn anew for the width that there is, so that its letters keep their size. */
export function figure(draw, attributes, ...rest) {
  const it = html("figure", attributes, html("div"), rest);
  new ResizeObserver(([{ contentRect }]) => it.firstChild.replaceChildren(draw(Math.round(contentRect.width)))).observe(it.firstChild);
  return it;
}

/** Puts on the page what `tell` makes, and says when it stands; what goes wrong is said in its place. */
export async function show(tell, where = document.querySelector("#answer")) {
  where.setAttribute("aria-busy", "true");
  try {
    where.replaceChildren(...[await tell()].flat());
  } catch (error) {
    const faults = error.problem?.errors.map((it) => html("li", {}, `${it.parameter ?? it.pointer}: ${it.detail}`)) ?? [];
    where.replaceChildren(html("div", { role: "alert" }, html("p", {}, error.message), html("ul", {}, faults)));
  }
  where.setAttribute("aria-busy", "false");
}
