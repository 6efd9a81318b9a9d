// Log in, read, create, change, be refused, with swagger-typescript-api.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { Api, type HttpResponse, type Problem } from "./generated/swagger-typescript-api.js";
import { all, retrying, tag } from "./helpers.js";

const { COMITAS_URL: baseUrl = "", COMITAS_EMAIL: email = "", COMITAS_PASSWORD: password = "" } = process.env;
const fetch = retrying();
const { api, setSecurityData } = new Api<string>({
  baseUrl,
  customFetch: (url, init) => fetch(new Request(url, init)),
  securityWorker: (token) => (token ? { headers: { Authorization: `Bearer ${token}` } } : {}),
});
setSecurityData((await api.createToken({ email, password })).data.access_token);

const query = { country: ["UA", "PL"], size_class: ["large" as const], limit: 20 };
let cities = 0;
const municipalities = all(async (cursor) => (await api.listMunicipalities({ ...query, cursor })).data);
for await (const city of municipalities) cities += Number(query.country.includes(city.country));
assert.ok(cities > query.limit);

const body = { name: `Volkshochschule ${randomUUID()}`, kind: "adult_education_centre" as const, legal_form: "GmbH" };
const { data: created } = await api.createOrganisation(body, { headers: { "Idempotency-Key": randomUUID() } });
// Headers are not in its signatures.
const headers = { "If-Match": tag(created) };
const { data: changed } = await api.updateOrganisation(created.id, { non_profit: true, legal_form: null }, { headers });
assert.deepEqual([changed.version, changed.non_profit, changed.legal_form], [2, true, null]);

/** What is refused is thrown as the answer, with the problem as `error`. */
const refused = (asked: Promise<unknown>) =>
  asked.then(() => assert.fail(), ({ error }: HttpResponse<unknown, Problem>) => error);
const late = await refused(api.updateOrganisation(created.id, { non_profit: false }, { headers }));
assert.deepEqual([late.status, late.code], [412, "precondition_failed"]);
const wrong = await refused(api.createOrganisation({ ...body, seat_municipality_id: randomUUID() }));
assert.deepEqual([wrong.status, wrong.code], [422, "unknown_reference"]);
assert.equal(wrong.errors[0]?.pointer, "#/seat_municipality_id");
console.log("swagger-typescript-api: the first steps work");
