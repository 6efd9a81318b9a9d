import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.comitas.ApiClient;
import org.comitas.ApiException;
import org.comitas.model.PageInfo;
import org.comitas.model.Problem;

/** What every program needs beside a generated client, in full: paging, retrying, problems, and the tag of a version. */
final class Helpers {
    private static final Set<Integer> LATER = Set.of(429, 503);

    private Helpers() {}

    interface Call<T> {
        T send() throws ApiException;
    }

    interface Pages<P> {
        P show(String cursor) throws ApiException;
    }

    /** Everything a listing holds, page by page. */
    static <P, T> List<T> all(Pages<P> list, Function<P, List<T>> data, Function<P, PageInfo> info) throws ApiException {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            P page = list.show(cursor);
            all.addAll(data.apply(page));
            cursor = info.apply(page).getNextCursor();
        } while (cursor != null);
        return all;
    }

    /**
     * Sends again when told to, which every answer with 429 or 503 does. Safe where the request is: reading, If-Match, or
     * an Idempotency-Key of its own.
     */
    static <T> T retrying(int attempts, Call<T> call) throws ApiException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.send();
            } catch (ApiException refused) {
                if (attempt == attempts || !LATER.contains(refused.getCode())) {
                    throw refused;
                }
                long seconds = refused.getResponseHeaders().firstValueAsLong("retry-after").orElse(1);
                Thread.sleep(1000 * seconds);
            }
        }
    }

    /** What went wrong, as the server says it. */
    static Problem problem(ApiException refused) throws JsonProcessingException {
        return ApiClient.createDefaultObjectMapper().readValue(refused.getResponseBody(), Problem.class);
    }

    /** What If-Match wants: a record that was read carries its version. */
    static String tag(int version) {
        return "\"" + version + "\"";
    }
}
