// Opens the six pages in Chromium and looks at what they show; told by ./run where everything is.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";

const { COMITAS_URL, PAGES_URL, CHROMIUM, PROGRAM, ADMIN_PASSWORD, GUEST_PASSWORD, SCREENSHOTS } = process.env;
const FOLDER = import.meta.dirname;
const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = { narrow: 390, wide: 1280 };
const OSTFILDERN = "de300000-0000-8000-8000-000000000101";
const POLTAVA = "de300000-0000-8000-8000-000000000201";
const CONFERENCE = "de300000-0000-8000-8000-000000000507";
const LIFE_EXPECTANCY = "33ca1d54-01bd-8606-a4f3-9bdd80b5bb1f";
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

/** Does something over HTTP in somebody's name. */
async function act(email, password, path, body) {
  const post = async (path, body, headers = {}) => {
    const init = { method: "POST", headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(body) };
    const answer = await fetch(`${COMITAS_URL}/api/v1/${path}`, init);
    assert.ok(answer.ok, `${path}: ${await answer.clone().text()}`);
    return answer.json();
  };
  const { access_token } = await post("auth/token", { email, password });
  return post(path, body, { Authorization: `Bearer ${access_token}` });
}

/** The secret of the link in the last such message, as the operator passes it on where no server of mail is set. */
function secret(kind, name) {
  const mail = (...words) => execFileSync(PROGRAM, ["mail", ...words], { encoding: "utf8" });
  const listed = mail("list").split("\n").filter((it) => it.includes(`  ${kind}  `));
  const [id] = listed.at(-1).split(" ");
  return mail("link", id).trim().split(`#${name}=`)[1];
}

/** Opens a link of a message on the page of the server, as somebody who reads that language. */
async function welcome(locale, fragment, look) {
  const reader = await browser.newContext({ locale, viewport: { width: WIDTHS.narrow, height: 900 } });
  const page = await reader.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${COMITAS_URL}/welcome#${fragment}`);
  await look(page);
  assert.ok(!page.url().includes("#"), page.url());
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run());
  complaints.push(...violations.map((it) => `${it.id}: ${it.help}`));
  assert.deepEqual(complaints, [], `welcome in ${locale}`);
  if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/welcome-${locale}.png`, fullPage: true });
  await reader.close();
}

/** What an element says. */
const says = (page, selector) => page.locator(selector).first().innerText();

try {
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
    assert.equal(happened.length, 4);
    assert.match(happened[1], /\s+Poltava: Eintrag übernommen$/);
    const partners = await page.locator(".partners li").count();
    assert.ok(partners >= 5, `${partners} partners`);
    assert.equal(await page.locator(".map .way").count(), partners);
    assert.equal(await page.locator(".map .chosen .way").count(), 1);
  });

  await visit("indicator.html", 1, async (page) => {
    assert.equal(await says(page, "h2"), "Kinder in früher Bildung");
    const named = await page.locator(".chart .label").allTextContents();
    assert.equal(named.length, 12);
    assert.ok(named.includes("Bristol") && named.includes("Sheffield"), named);
    await page.getByText("Als Tabelle").click();
    assert.match(await page.locator("tbody").innerText(), /Sheffield\s+89,6\s/);
  });

  await visit(`indicator.html?id=${LIFE_EXPECTANCY}&country=DE&country=DK&country=PL&country=UA`, 1, async (page) => {
    assert.equal(await says(page, "h2"), "Lebenserwartung bei der Geburt");
    const named = await page.locator(".chart .label").allTextContents();
    assert.deepEqual(named.sort(), ["Deutschland", "Dänemark", "Polen", "Ukraine"]);
  });

  await visit(`conference.html?id=${CONFERENCE}`, 6, async (page) => {
    assert.equal(await says(page, "h1"), "Ankommen und mitreden: was Städte voneinander lernen (Beispiel)");
    assert.match(await says(page, "dl"), /Volkshochschule Ostfildern[\s\S]*60 von 60 frei/);
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
    assert.equal(await page.locator("[data-free]").getAttribute("data-free"), "58");
    assert.equal(await page.locator("form:visible").count(), 0);
  });
  // Somebody who will never have an account.
  await visit(`guest.html?id=${CONFERENCE}`, 2, async (page) => {
    await page.getByLabel("Ihr Name").fill("Olena");
    await page.getByLabel("E-Mail-Adresse").fill("olena@poltava.example");
    await page.getByLabel("Sprache der Nachrichten").selectOption("uk");
    await page.getByLabel("Land, in dem Sie wohnen").fill("UA");
    await page.getByLabel("Ich habe").check();
    await page.getByRole("button", { name: "Anmelden" }).click();
    await page.getByText("Wir haben an olena@poltava.example geschrieben.").waitFor();
    assert.equal(await page.locator("form:visible").count(), 0);
  });
  await welcome("uk", `sign-up=${secret("sign_up", "sign-up")}`, async (page) => {
    await page.getByRole("button", { name: "Підтвердити й попросити місце" }).click();
    await page.getByText("Підтверджена").waitFor();
  });
  for (const [locale, title] of [["de", "Meine Anmeldung"], ["en", "My registration"], ["uk", "Моя реєстрація"]]) {
    await welcome(locale, `seat=${secret("registration_changed", "seat")}`, async (page) => {
      await page.getByRole("heading", { name: title }).waitFor();
      await page.getByText("Olena").waitFor();
      await page.locator("[data-event=cancel]").waitFor();
      if (locale !== "uk") return;
      await page.locator("[data-event=cancel]").click();
      await page.getByText("Скасована").first().waitFor();
    });
  }
  const admin = ["admin@comitas.example", ADMIN_PASSWORD];
  const invited = { on: "municipality", on_id: OSTFILDERN, role: "admin", email: "rathaus@ostfildern.example", language: "de" };
  await act(...admin, "invitations", invited);
  const wish = { on: "municipality", on_id: OSTFILDERN, role: "viewer" };
  await act("guest@comitas.example", GUEST_PASSWORD, "role-requests", wish);
  await visit(`tasks.html#invitation=${secret("invitation", "invitation")}`, 5, async (page) => {
    assert.match(await says(page, "[role=status]"), /Ostfildern, Administration/);
    assert.ok(!page.url().includes("#"), page.url());
    await page.getByLabel("Ihr Name").fill("Rathaus Ostfildern");
    await page.getByLabel("Neues Passwort").fill("eine Brücke über den Neckar");
    await page.getByRole("button", { name: "Einladung annehmen" }).click();
    await page.locator("[data-kind=decide_role_request]").waitFor();
    const task = page.locator("[data-kind=decide_role_request]");
    assert.equal(await task.getAttribute("data-operation"), "decideRoleRequest");
    assert.match(await task.innerText(), /Über einen Wunsch nach einer Rolle entscheiden[\s\S]*Ostfildern/);
    assert.equal(await page.locator("form:visible").count(), 0);
  });
} finally {
  await browser.close();
  files.close();
}
