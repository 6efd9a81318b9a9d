// Opens the four pages in Chromium and looks at what they show; told by ./run where everything is.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";

const { COMITAS_URL, PAGES_URL, CHROMIUM, ADMIN_PASSWORD, GUEST_PASSWORD, SCREENSHOTS } = process.env;
const FOLDER = import.meta.dirname;
const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = { narrow: 390, wide: 1280 };
const OSTFILDERN = "de300000-0000-8000-8000-000000000101";
const POLTAVA = "de300000-0000-8000-8000-000000000201";
const HOST = "de300000-0000-8000-8000-000000000302";
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** The files as they lie here, but for the address of the server. */
const files = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, PAGES_URL);
  const type = TYPES[extname(pathname)];
  const own = pathname === "/server.js" && `export const server = ${JSON.stringify(COMITAS_URL)};`;
  const content = type && (own || (await readFile(join(FOLDER, pathname)).catch(() => null)));
  response.writeHead(content ? 200 : 404, { "Content-Type": type ?? "text/plain" }).end(content || "");
});
await new Promise((ready) => files.listen(new URL(PAGES_URL).port, "127.0.0.1", ready));

/** What the demo does not hold: a twinning in which something happened, and a conference with seats. Its identifier. */
async function prepare() {
  let token;
  const send = async (path, body, version) => {
    const headers = { "Content-Type": "application/json" };
    if (token) headers.Authorization = `Bearer ${token}`;
    if (version) headers["If-Match"] = `"${version}"`;
    const response = await fetch(`${COMITAS_URL}/api/v1/${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    const answer = await response.json();
    assert.ok(response.ok, `${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
  token = (await send("auth/token", { email: "admin@comitas.example", password: ADMIN_PASSWORD })).access_token;
  let { version } = await (await fetch(`${COMITAS_URL}/api/v1/partnerships/${POLTAVA}`)).json();
  for (const step of [
    { side: 1, event: "take_over", effective_on: "2024" },
    { side: 2, event: "take_over", effective_on: "2025-05" },
    { side: 1, event: "pause_citizens", effective_on: "2025-11-03", reason: "Der Austausch ruht bis zum Frühjahr." },
  ]) {
    ({ version } = await send(`partnerships/${POLTAVA}/transitions`, step, version));
  }
  let conference = await send("conferences", {
    title: { de: "Was wir von anderen Städten lernen", en: "What can we learn from other cities?" },
    hosts: [{ organisation_id: HOST, role: "lead" }],
    main_theme: "migration",
    dates: "2031-10-09/2031-10-10",
    zone: "Europe/Berlin",
    country: "DE",
    municipality_id: OSTFILDERN,
    access: "open",
    admission: { privacy_notice: "https://comitas.example/privacy" },
  });
  await send(`conferences/${conference.id}/pools`, { seats: { dimension: "total" }, capacity: 40 });
  for (const event of ["plan", "announce", "open_registration"]) {
    conference = await send(`conferences/${conference.id}/transitions`, { event }, conference.version);
  }
  return conference.id;
}

const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
// One person who visits one page after the other: what the browser may keep, it keeps.
const context = await browser.newContext({ locale: "de", viewport: { width: WIDTHS.wide, height: 900 } });

/** Opens a page, does with it what `look` does, and holds it to its number of requests. */
async function visit(address, requests, look) {
  const page = await context.newPage();
  const complaints = [], sent = new Map(), kept = new Set();
  let preflights = 0, bytes = 0;
  page.on("console", (it) => it.type() === "error" && complaints.push(it.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  const network = await context.newCDPSession(page);
  network.on("Network.requestWillBeSent", ({ requestId, request }) => {
    const { origin, protocol } = new URL(request.url);
    if (origin === COMITAS_URL) request.method === "OPTIONS" ? preflights++ : sent.set(requestId, request.url);
    else if (origin !== PAGES_URL && protocol !== "data:") complaints.push(`loads ${request.url}`);
  });
  network.on("Network.responseReceived", ({ requestId, response }) => {
    if (sent.has(requestId) && response.fromDiskCache) kept.add(requestId);
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (sent.has(requestId) && !kept.has(requestId)) bytes += encodedDataLength;
  });
  await network.send("Network.enable");
  await page.goto(`${PAGES_URL}/${address}`);
  await page.locator("#answer[aria-busy=false]").waitFor();
  assert.deepEqual(await page.getByRole("alert").allInnerTexts(), []);
  await look(page);

  const file = address.replace(/\.html.*/, "");
  for (const [name, width] of Object.entries(WIDTHS)) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForFunction((width) => innerWidth === width, width);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${file} is ${over} px wider than ${width} px`);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/${file}-${name}.png`, fullPage: true });
  }
  await page.evaluate(AXE);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() => axe.run());
    complaints.push(...violations.map((it) => `${it.id}: ${it.help} (${it.nodes.map((node) => node.target).join("; ")})`));
  }
  assert.deepEqual(complaints, [], file);
  assert.equal(sent.size, requests, `${file} asks ${[...sent.values()].join(" ")}`);
  assert.equal(await page.locator("html").getAttribute("data-requests"), String(requests));
  console.log(`    ${file}: ${requests} request${requests > 1 ? "s" : ""} (${kept.size} from the cache, ${preflights} with a preflight), ${bytes} bytes`);
  await page.close();
}

/** What an element says. */
const says = (page, selector) => page.locator(selector).first().innerText();

try {
  const conference = await prepare();

  await visit("towns.html?q=Neustadt", 1, async (page) => {
    const towns = await page.locator(".towns li").allInnerTexts();
    assert.equal(towns.length, 20);
    for (const region of ["Rheinland-Pfalz, Deutschland", "Sachsen-Anhalt, Deutschland", "Österreich"]) {
      assert.ok(towns.some((it) => it.includes("Neustadt") && it.includes(region)), `${region} in ${towns}`);
    }
  });

  await visit(`partnership.html?municipality_id=${OSTFILDERN}&id=${POLTAVA}`, 4, async (page) => {
    assert.equal(await says(page, "h1"), "Partnerschaften von Ostfildern");
    assert.equal(await says(page, "h2"), "Ostfildern – Poltava");
    assert.match(await says(page, "dl"), /Volkshochschule Ostfildern/);
    const happened = await page.locator(".timeline li").allInnerTexts();
    assert.equal(happened.length, 3);
    assert.match(happened[1], /^Mai 2025\s+Poltava: /);
    const partners = await page.locator(".partners li").count();
    assert.ok(partners >= 5, `${partners} partners`);
    assert.equal(await page.locator(".map .way").count(), partners);
    assert.equal(await page.locator(".map .chosen .way").count(), 1);
  });

  await visit("indicator.html?code=HDR_LIFE_EXPECTANCY&country=DE&country=DK&country=PL&country=UA", 2, async (page) => {
    assert.equal(await says(page, "h2"), "Lebenserwartung bei der Geburt");
    const named = await page.locator(".chart .label").allTextContents();
    assert.deepEqual(named.sort(), ["Deutschland", "Dänemark", "Polen", "Ukraine"]);
    const lines = await page.locator(".chart polyline").evaluateAll((all) => all.map((it) => it.points.numberOfItems));
    assert.deepEqual(lines, [13, 13, 13, 13]);
    await page.getByText("Als Tabelle").click();
    assert.match(await says(page, "tbody tr"), /^Deutschland\s+79,3\s/);
  });

  await visit(`conference.html?id=${conference}`, 6, async (page) => {
    assert.equal(await says(page, "h1"), "Was wir von anderen Städten lernen");
    assert.match(await says(page, "dl"), /Volkshochschule Ostfildern[\s\S]*40 von 40 frei/);
    assert.equal(await page.locator("html").getAttribute("data-requests"), "2");
    await page.getByLabel("E-Mail-Adresse").fill("guest@comitas.example");
    await page.getByLabel("Passwort").fill(GUEST_PASSWORD);
    await page.getByRole("button", { name: "Einloggen" }).click();
    await page.getByText("Sie sind noch nicht angemeldet.").waitFor();
    assert.equal(await page.locator("html").getAttribute("data-requests"), "4");
    await page.getByLabel("Personen").fill("2");
    await page.getByRole("button", { name: "Plätze buchen" }).click();
    await page.locator("[data-status]").waitFor();
    assert.equal(await page.locator("[data-status]").getAttribute("data-status"), "confirmed");
    assert.equal(await page.locator("[data-free]").getAttribute("data-free"), "38");
    assert.equal(await page.locator("form:visible").count(), 0);
  });
} finally {
  await browser.close();
  files.close();
}
