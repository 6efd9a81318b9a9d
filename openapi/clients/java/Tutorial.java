import static java.util.UUID.randomUUID;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comitas.ApiClient;
import org.comitas.ApiException;
import org.comitas.api.AccountsApi;
import org.comitas.api.ConferencesApi;
import org.comitas.api.DirectoryApi;
import org.comitas.api.DirectoryApi.APIListMunicipalitiesRequest;
import org.comitas.model.*;

/** The tutorial, with openapi-generator for Java. */
public final class Tutorial {
    private static final String EMAIL = System.getenv("COMITAS_EMAIL");

    private final ApiClient client = new ApiClient();
    private final AccountsApi auth;
    private final DirectoryApi directory;

    private Tutorial() {
        client.updateBaseUri(System.getenv("COMITAS_URL"));
        auth = new AccountsApi(client);
        directory = new DirectoryApi(client);
    }

    public static void main(String[] arguments) throws Exception {
        Tutorial tutorial = new Tutorial();
        tutorial.logIn();
        tutorial.page();
        Organisation organisation = tutorial.create();
        tutorial.change(organisation);
        tutorial.meetProblems(organisation);
        tutorial.register(tutorial.hold(organisation));
        tutorial.readTable();
        tutorial.delete();
        System.out.println("openapi-generator, Java: the tutorial works");
    }

    /** The token lasts 15 minutes. The APIs of a client take over its interceptor when they are made. */
    private void logIn() throws Exception {
        Login login = new Login().email(EMAIL).password(System.getenv("COMITAS_PASSWORD"));
        String bearer = "Bearer " + auth.createToken(login).getAccessToken();
        client.setRequestInterceptor(request -> request.setHeader("Authorization", bearer));
        same(new AccountsApi(client).showMe((String) null).getAccount().getEmail(), EMAIL);
    }

    private void page() throws Exception {
        List<Municipality> cities = Helpers.all(
                cursor -> {
                    var request = APIListMunicipalitiesRequest.newBuilder().country(List.of("UA", "PL"));
                    request.sizeClass(List.of(SizeClass.LARGE)).sort("population").limit(20).cursor(cursor);
                    try {
                        return Helpers.retrying(4, () -> directory.listMunicipalities(request.build()));
                    } catch (InterruptedException stopped) {
                        throw new ApiException(stopped);
                    }
                },
                MunicipalityPage::getData,
                MunicipalityPage::getPage);
        check(cities.size() > 20, cities.size());
        check(cities.stream().allMatch(it -> it.getSizeClass() == SizeClass.LARGE), cities);
    }

    /** Sent again with the same key it is done once. */
    private Organisation create() throws Exception {
        String key = randomUUID().toString();
        DirectoryApi mine = new DirectoryApi(client);
        Organisation organisation = mine.createOrganisation(organisation(), key);
        same(organisation.getVersion(), 1);
        OrganisationCreate again = organisation().name(organisation.getName());
        var answer = mine.createOrganisationWithHttpInfo(again, key);
        same(answer.getData().getId(), organisation.getId());
        same(answer.getHeaders().get("idempotency-replayed"), List.of("true"));
        return organisation;
    }

    private static OrganisationCreate organisation() {
        String name = "Volkshochschule " + randomUUID();
        return new OrganisationCreate().name(name).kind(OrganisationKind.ADULT_EDUCATION_CENTRE);
    }

    /** Absent fields stay. That null clears cannot be said with this client. */
    private void change(Organisation read) throws Exception {
        Organisation changed = change(read, true);
        same(changed.getVersion(), 2);
        same(changed.getNonProfit(), true);
        same(changed.getName(), read.getName());
    }

    private Organisation change(Organisation read, boolean nonProfit) throws ApiException {
        OrganisationPatch patch = new OrganisationPatch().nonProfit(nonProfit);
        return new DirectoryApi(client).updateOrganisation(read.getId(), Helpers.tag(read.getVersion()), patch, null);
    }

    private void meetProblems(Organisation read) throws Exception {
        // Somebody was faster: 412. Read again, then change that.
        Problem late = refusal(() -> change(read, false));
        same(late.getStatus() + " " + late.getCode(), "412 precondition_failed");
        // Something is wrong with the content: 422 names every field.
        OrganisationCreate nowhere = organisation().seatMunicipalityId(randomUUID());
        Problem wrong = refusal(() -> new DirectoryApi(client).createOrganisation(nowhere, null));
        same(wrong.getStatus() + " " + wrong.getCode(), "422 unknown_reference");
        same(wrong.getErrors().get(0).getPointer(), "#/seat_municipality_id");
    }

    /** With a host, seats and a privacy notice it can open. */
    private Conference hold(Organisation host) throws Exception {
        ConferencesApi conferences = new ConferencesApi(client);
        ConferenceCreate create = new ConferenceCreate().country("DK").access(Access.OPEN);
        create.title(Map.of("en", "What can we learn from other cities?")).mainTheme("migration");
        create.hosts(List.of(new ConferenceHostInput().organisationId(host.getId()).role(HostRole.LEAD)));
        create.dates("2031-10-09/2031-10-10").zone("Europe/Copenhagen");
        create.admission(new Admission().privacyNotice("https://comitas.example/privacy"));
        Conference held = conferences.createConference(create, null);
        SeatsInput everybody = new SeatsInput().dimension(SeatDimension.TOTAL);
        conferences.createPool(held.getId(), new PoolCreate().seats(everybody).capacity(40), null);
        for (var event : List.of(ConferenceEvent.PLAN, ConferenceEvent.ANNOUNCE, ConferenceEvent.OPEN_REGISTRATION)) {
            ConferenceTransitionCreate step = new ConferenceTransitionCreate().event(event);
            held = conferences.transitionConference(held.getId(), Helpers.tag(held.getVersion()), step, null);
        }
        same(held.getStatus(), ConferenceStatus.REGISTRATION_OPEN);
        return held;
    }

    /** And give the seat back. */
    private void register(Conference held) throws Exception {
        ConferencesApi conferences = new ConferencesApi(client);
        ParticipationInput participation = new ParticipationInput().mode(Mode.ONSITE).engagement(Engagement.BOTH).size(2);
        participation.provenance(new Provenance().organisationCountry("DE"));
        RegistrationCreate create = new RegistrationCreate().participation(participation);
        Registration seat = conferences.createRegistration(held.getId(), create, null);
        same(seat.getStatus() + " " + seat.getOrigin() + " " + seat.getVersion(), "confirmed international 1");
        RegistrationTransitionCreate cancel = new RegistrationTransitionCreate().event(RegistrationEvent.CANCEL);
        seat = conferences.transitionRegistration(seat.getId(), Helpers.tag(seat.getVersion()), cancel, null);
        same(seat.getStatus() + " " + seat.getVersion(), "cancelled_by_participant 2");
    }

    /** A listing as CSV, by the client's own HTTP client: what is generated takes every text but plain text for JSON. */
    private void readTable() throws Exception {
        URI ukrainian = URI.create(client.getBaseUri() + "/api/v1/exports/partnership-table?country=UA");
        var request = HttpRequest.newBuilder(ukrainian).build();
        String table = client.getHttpClient().send(request, BodyHandlers.ofString()).body();
        List<String> rows = table.lines().toList();
        check(rows.get(0).startsWith("id,form,official_status,"), rows.get(0));
        check(rows.size() > 1 && rows.stream().skip(1).allMatch(row -> row.contains("UA")), table);
    }

    private void delete() throws Exception {
        AccountsApi mine = new AccountsApi(client);
        OffsetDateTime soon = OffsetDateTime.now().plusHours(1);
        ApiKeyCreated key = mine.createApiKey(new ApiKeyCreate().name("Smoke").scopes(List.of()).expiresAt(soon));
        same(mine.revokeApiKeyWithHttpInfo(key.getKey().getId()).getStatusCode(), 204);
    }

    private static Problem refusal(Helpers.Call<?> call) throws Exception {
        try {
            call.send();
        } catch (ApiException refused) {
            return Helpers.problem(refused);
        }
        throw new AssertionError("this should have been refused");
    }

    private static void same(Object found, Object wanted) {
        check(Objects.equals(found, wanted), found + " is not " + wanted);
    }

    private static void check(boolean holds, Object otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
