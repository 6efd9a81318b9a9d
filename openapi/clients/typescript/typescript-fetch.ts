// Log in, read, create, change, be refused, with typescript-fetch of openapi-generator.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import {
  AccountsApi, Configuration, DirectoryApi, OrganisationKind, type Problem, ProblemFromJSON, ResponseError, SizeClass,
} from "./generated/typescript-fetch/index.js";
import { all, retrying, tag } from "./helpers.js";

const { COMITAS_URL: basePath = "", COMITAS_EMAIL: email = "", COMITAS_PASSWORD: password = "" } = process.env;
const fetch = retrying();
const settings = { basePath, fetchApi: (url: RequestInfo | URL, init?: RequestInit) => fetch(new Request(url, init)) };
const { accessToken } = await new AccountsApi(new Configuration(settings)).createToken({ login: { email, password } });
const directory = new DirectoryApi(new Configuration({ ...settings, accessToken }));

// Its names are in camel case, so is the cursor's.
const query = { country: ["UA", "PL"], sizeClass: [SizeClass.Large], limit: 20 };
let cities = 0;
const municipalities = all(async (cursor) => {
  const { data, page } = await directory.listMunicipalities({ ...query, cursor });
  return { data, page: { next_cursor: page.nextCursor } };
});
for await (const city of municipalities) cities += Number(query.country.includes(city.country));
assert.ok(cities > query.limit);

const organisationCreate = {
  name: `Volkshochschule ${randomUUID()}`,
  kind: OrganisationKind.AdultEducationCentre,
  legalForm: "GmbH",
};
const created = await directory.createOrganisation({ organisationCreate, idempotencyKey: randomUUID() });
const change = { organisationId: created.id, ifMatch: tag(created) };
const changed = await directory.updateOrganisation({ ...change, organisationPatch: { nonProfit: true, legalForm: null } });
assert.deepEqual([changed.version, changed.nonProfit, changed.legalForm], [2, true, null]);

/** What is refused is thrown; the problem is the body of its answer. */
const refused = (asked: Promise<unknown>): Promise<Problem> =>
  asked.then(() => assert.fail(), async (error: ResponseError) => ProblemFromJSON(await error.response.json()));
const late = await refused(directory.updateOrganisation({ ...change, organisationPatch: { nonProfit: false } }));
assert.deepEqual([late.status, late.code], [412, "precondition_failed"]);
const wrong = await refused(
  directory.createOrganisation({ organisationCreate: { ...organisationCreate, seatMunicipalityId: randomUUID() } }),
);
assert.deepEqual([wrong.status, wrong.code], [422, "unknown_reference"]);
assert.equal(wrong.errors[0]?.pointer, "#/seat_municipality_id");
console.log("openapi-generator, typescript-fetch: the first steps work");
