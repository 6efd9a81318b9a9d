// An indicator of several places over the years: one request, which brings the names of all that is shown.
import { ask, country, figure, given, html, name, number, show, svg, text } from "./comitas.js";

// Of the demo: children in early education in twelve English cities, and life expectancy in countries.
const EARLY_EDUCATION = "45ce9af8-23cd-89d0-bd91-6833bcc1a57b";
const LIFE_EXPECTANCY = "33ca1d54-01bd-8606-a4f3-9bdd80b5bb1f";
const id = given.get("id") ?? EARLY_EDUCATION;
const kind = given.get("kind") ?? (id === EARLY_EDUCATION ? "municipality" : "country");
const offered = kind === "country" ? ["DE", "DK", "GB", "PL", "RO", "UA"] : ["GB"];
const chosen = given.has("country") ? given.getAll("country") : offered.slice(0, 4);
const [from, to] = [given.get("from") ?? "2005", given.get("to") ?? "2023"];
// The room that a letter of a label takes.
const LETTER = 8.5;
// Units that browsers have names for.
const UNITS = { PT: "percent", YEAR: "year" };

document.querySelector("fieldset").append(...offered.map((it) => {
  const checked = chosen.includes(it) ? { checked: "" } : {};
  return html("label", {}, html("input", { type: "checkbox", name: "country", value: it, ...checked }), country(it));
}));

for (const [field, value] of Object.entries({ id, kind, from, to })) document.querySelector(`[name=${field}]`).value = value;

await show(async () => {
  const { indicator, unit: counted, values } = await ask(`indicators/${id}/values`, {
    query: { kind, country: chosen, period_from: from, period_to: to },
  });
  const unit = UNITS[counted];
  const plain = (value) => number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const shown = (value) => unit ? number(value, { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 1 }) : `${plain(value)} ${counted}`;
  const series = [...Map.groupBy(values, (it) => it.place_id).values()]
    .map((all) => ({ name: name(all[0].place), points: all.filter((it) => it.value !== null) }))
    .filter((it) => it.points.length);
  if (!series.length) return html("p", {}, "Für diese Orte gibt es keine Werte.");
  return [
    html("h2", {}, name(indicator)),
    figure((width) => chart(series, name(indicator), shown, width), { class: "wide" }),
    table(series, unit === "year" ? "in Jahren" : unit === "percent" ? "in Prozent" : counted, plain),
    html("p", {}, html("a", { href: `?id=${EARLY_EDUCATION}` }, "Städte: frühe Bildung"), " · ",
      html("a", { href: `?id=${LIFE_EXPECTANCY}` }, "Länder: Lebenserwartung")),
  ];
});

/** Lines, each named at its end. */
function chart(series, title, shown, width) {
  const height = Math.max(360, 18 * series.length + 80), left = 44, right = 16 + LETTER * Math.max(...series.map((it) => it.name.length)), top = 16, bottom = 36;
  const points = series.flatMap((it) => it.points);
  const extent = (of) => [Math.min(...of), Math.max(...of)];
  const year = (it) => Number(it.period.slice(0, 4));
  const [first, last] = extent(points.map(year));
  const [least, most] = extent(points.map((it) => Number(it.value)));
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 1000, 5000, 10000].find((it) => (most - least) / it <= 7) ?? most;
  const low = Math.floor(least / step) * step, high = Math.max(Math.ceil(most / step) * step, low + step);
  const x = (it) => left + ((it - first) / Math.max(last - first, 1)) * (width - left - right);
  const y = (it) => height - bottom - ((it - low) / (high - low)) * (height - top - bottom);
  const rows = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => low + i * step);
  const every = Math.ceil(((last - first + 1) * 48) / (width - left - right));
  const years = Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, i) => first + i * every);
  const line = (it, index) => ({ ...it, index, end: y(Number(it.points.at(-1).value)) });
  return svg("svg", { class: "chart", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `${title}: ${series.map((it) => `${it.name} zuletzt ${shown(it.points.at(-1).value)}`).join(", ")}` },
    rows.map((it) => [
      svg("path", { class: "grid", d: `M${left} ${y(it)}H${width - right}` }),
      svg("text", { class: "tick", x: left - 8, y: y(it) + 5, "text-anchor": "end" }, number(it)),
    ]).flat(),
    years.map((it) => svg("text", { class: "tick", x: x(it), y: height - 12, "text-anchor": "middle" }, String(it))),
    spread(series.map(line)).map((it) =>
      svg("g", { class: `series-${(it.index % 6) + 1}` },
        svg("polyline", { points: it.points.map((point) => `${x(year(point))},${y(Number(point.value))}`).join(" ") }),
        svg("text", { class: "label", x: width - right + 10, y: it.label + 5 }, it.name),
      )),
  );
}

/** Labels beside the ends of their lines, and not over each other. */
function spread(lines, apart = 18) {
  let before = -Infinity;
  return lines.sort((a, b) => a.end - b.end).map((it) => ({ ...it, label: (before = Math.max(it.end, before + apart)) }));
}

function table(series, unit, plain) {
  const periods = [...new Set(series.flatMap((it) => it.points.map((point) => point.period)))].sort();
  const row = (it) => {
    const at = new Map(it.points.map((point) => [point.period, plain(point.value)]));
    return html("tr", {}, html("th", { scope: "row" }, it.name), periods.map((period) => html("td", { class: "figure" }, at.get(period) ?? "–")));
  };
  return html("details", {}, html("summary", {}, "Als Tabelle"),
    html("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Werte" },
      html("table", {}, html("caption", {}, unit),
        html("thead", {}, html("tr", {}, html("td"), periods.map((it) => html("th", { scope: "col", class: "figure" }, it)))),
        html("tbody", {}, series.map(row)))));
}
