// Towns found by words, told apart by their region: one request a page of them.
import { ask, country, given, html, name, number, show } from "./comitas.js";

const q = given.get("q");
const list = html("ul", { class: "towns" });
const more = html("button", { type: "button" }, "Weitere");

async function page(cursor) {
  const { data, page } = await ask("municipalities", {
    query: { q, limit: 20, include_total: true, ...(cursor && { cursor }) },
  });
  list.append(...data.map(town));
  more.onclick = async () => {
    more.disabled = true;
    more.hidden = !(await page(page.next_cursor));
    more.disabled = false;
  };
  more.hidden = !page.next_cursor;
  return page;
}

function town(it) {
  const also = it.alternative_names.find((other) => other.toLowerCase().includes(q.toLowerCase()));
  const known = it.name.toLowerCase().includes(q.toLowerCase()) || !also ? [] : [` (auch ${also})`];
  const region = it.parent_admin_name ?? (it.parent && name(it.parent));
  // Where the directory holds no regions, what it belongs to is its country.
  const where = [...new Set([region, country(it.country)])].filter(Boolean).join(", ");
  return html("li", { "data-id": it.id },
    html("span", {}, html("a", { href: `partnership.html?municipality_id=${it.id}` }, name(it)), known),
    html("span", { class: "soft" }, where),
    html("span", { class: "figure soft" }, it.population ? number(it.population.inhabitants) : ""),
  );
}

if (q) {
  document.querySelector("[name=q]").value = q;
  await show(async () => {
    const { total_count, total_is_at_least } = await page();
    const found = total_count === null ? `Mehr als ${number(total_is_at_least)}` : number(total_count);
    return [html("p", {}, `${found} gefunden; rechts die Einwohner`), list, more];
  });
}
