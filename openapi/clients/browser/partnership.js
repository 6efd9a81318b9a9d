// A partnership with its timeline, among all of its town, on a map: three requests at once, and one for words.
import { ask, country, date, figure, given, html, name, show, svg, text, words } from "./comitas.js";

// Without others: Ostfildern and Poltava in the demo.
const municipality_id = given.get("municipality_id") ?? "de300000-0000-8000-8000-000000000101";
const id = given.get("id") ?? (given.has("municipality_id") ? null : "de300000-0000-8000-8000-000000000201");

/** Those at the table on one side. */
const side = (it) => it.municipalities.map(name).join(", ");
const others = (it) => it.sides.filter((side) => !side.municipalities.some((town) => town.id === municipality_id));

await show(async () => {
  const [word, { data: all }, { features }, known] = await Promise.all([
    words(),
    ask("partnerships", { query: { municipality_id, limit: 200 } }),
    ask("exports/partnership-map", { query: { municipality_id } }),
    id && timeline(id),
  ]);
  const chosen = all.find((it) => it.id === id) ?? all[0];
  if (!chosen) return html("p", {}, "Von dieser Stadt ist keine Partnerschaft bekannt.");
  const happened = known ?? (await timeline(chosen.id));
  const town = chosen.sides.flatMap((it) => it.municipalities).find((it) => it.id === municipality_id);
  if (town) document.querySelector("h1").textContent = `Partnerschaften von ${name(town)}`;
  document.title = `${chosen.sides.map(side).join(" – ")} – Comitas`;
  return [
    html("div", { class: "beside" },
      html("div", {}, facts(chosen, word), history(chosen, happened, word)),
      figure((width) => map(all, features, chosen, width), { class: "card" }, partners(all, chosen)),
    ),
  ];
});

async function timeline(id) {
  return (await ask(`partnerships/${id}/timeline`, { query: { limit: 200 } })).data;
}

function facts(it, word) {
  const actors = it.sides.flatMap((side) => side.actors.map((actor) => name(actor.organisation))).filter(Boolean);
  const rows = [
    ["Form", word("Form", it.form)],
    ["Stand", word("OfficialStatus", it.official_status)],
    ["Seit", it.started_on && date(it.started_on)],
    ["Getragen von", actors.join(", ")],
  ];
  return html("section", { class: "card", "data-id": it.id },
    html("h2", {}, text(it.title) ?? it.sides.map(side).join(" – ")),
    html("dl", {}, rows.filter(([, what]) => what).flatMap(([row, what]) => [html("dt", {}, row), html("dd", {}, what)])),
  );
}

function history(it, entries, word) {
  const sides = new Map(it.sides.map((one) => [one.number, side(one)]));
  const happened = entries.map((entry) =>
    html("li", {},
      html("time", { datetime: entry.on, class: "soft" }, date(entry.on)),
      html("div", {}, [sides.get(entry.side), word("TimelineWord", entry.word)].filter(Boolean).join(": ")),
      entry.text ? html("div", { class: "soft" }, entry.text) : [],
    ),
  );
  return html("section", { class: "card" },
    html("h2", {}, "Was geschah"),
    happened.length ? html("ol", { class: "timeline" }, happened) : html("p", {}, "Noch ist nichts aufgezeichnet."),
  );
}

function partners(all, chosen) {
  const entry = (it) => {
    const current = it === chosen ? { "aria-current": "true" } : {};
    const countries = new Set(others(it).flatMap((side) => side.municipalities.map((town) => country(town.country))));
    const href = `?municipality_id=${municipality_id}&id=${it.id}`;
    return html("li", {},
      html("a", { href, ...current }, others(it).map(side).join(", ")), ` (${[...countries].join(", ")})`);
  };
  return html("figcaption", {}, html("ol", { class: "partners" }, all.map(entry)));
}

/** Lines from the town to the partners, which bear their numbers in the list. */
function map(all, features, chosen, width) {
  const drawn = features.filter((it) => it.geometry);
  const lines = new Map(drawn.map((it) => [it.id, it.geometry.coordinates]));
  const points = drawn.flatMap((it) => it.geometry.coordinates.flat());
  if (!points.length) return html("p", {}, "Wo die Städte liegen, ist nicht bekannt.");
  const frame = project(points, width);
  const mark = (it, index) => {
    const parts = lines.get(it.id);
    if (!parts) return [];
    const home = it.sides[0].municipalities.some((town) => town.id === municipality_id);
    const far = frame.at(home ? parts.at(-1).at(-1) : parts[0][0]);
    const ways = parts.map((part) => svg("polyline", { class: "way", points: part.map((it) => frame.at(it)).join(" ") }));
    return { chosen: it === chosen, ways, far, near: frame.at(home ? parts[0][0] : parts.at(-1).at(-1)), number: index + 1 };
  };
  const marks = all.flatMap(mark).sort((a, b) => a.chosen - b.chosen);
  const group = (it) =>
    svg("g", it.chosen ? { class: "chosen" } : {}, it.ways,
      svg("circle", { class: "place", cx: it.far[0], cy: it.far[1], r: 11 }),
      svg("text", { class: "mark", x: it.far[0], y: it.far[1] }, String(it.number)),
    );
  const [x, y] = marks[0].near;
  return svg("svg", { class: "map", viewBox: `0 0 ${frame.width} ${frame.height}`, role: "img", "aria-label": "Karte der Partnerstädte" },
    frame.graticule(), marks.map(group), svg("circle", { class: "home", cx: x, cy: y, r: 6 }));
}

/** Degrees as they look in the middle of all points, with room around them, and lines of degrees to see where that is. */
function project(points, width) {
  const margin = 36;
  const span = (axis) => [Math.min(...points.map((it) => it[axis])), Math.max(...points.map((it) => it[axis]))];
  const [west, east] = span(0), [south, north] = span(1);
  const narrow = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = (width - 2 * margin) / Math.max((east - west) * narrow, north - south, 1);
  const across = (width - (east - west) * narrow * scale) / 2;
  const height = Math.max((north - south) * scale + 2 * margin, width / 2);
  const down = (height - (north - south) * scale) / 2;
  const at = ([lon, lat]) => [across + (lon - west) * narrow * scale, down + (north - lat) * scale].map((it) => Math.round(it * 10) / 10);
  const step = [1, 2, 5, 10, 20, 45].find((it) => it * scale * narrow > 60) ?? 45;
  const steps = (from, to) => Array.from({ length: Math.max(0, Math.floor(to / step) - Math.ceil(from / step) + 1) }, (_, i) => (Math.ceil(from / step) + i) * step);
  const degrees = (value, [plus, minus]) => `${Math.abs(value)}°${value === 0 ? "" : value > 0 ? plus : minus}`;
  const graticule = () => {
    const meridians = steps(west - across / scale / narrow, east + (across - margin) / scale / narrow).map((lon) => {
      const [x] = at([lon, north]);
      return [svg("path", { d: `M${x} 0V${height}` }), svg("text", { x: x + 3, y: height - 4 }, degrees(lon, "OW"))];
    });
    const parallels = steps(south - down / scale, north + down / scale).map((lat) => {
      const [, y] = at([west, lat]);
      return [svg("path", { d: `M0 ${y}H${width}` }), svg("text", { x: 3, y: y - 3 }, degrees(lat, "NS"))];
    });
    return svg("g", { class: "graticule", "aria-hidden": "true" }, meridians.flat(), parallels.flat());
  };
  return { at, width, height, graticule };
}
