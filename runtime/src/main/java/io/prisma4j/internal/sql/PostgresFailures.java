package io.prisma4j.internal.sql;

import io.prisma4j.internal.sql.Failure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The SQLStates of PostgreSQL; names are what stands in quotes in the first line, in whatever language the server speaks. */
final class PostgresFailures implements FailureReader {
    private static final Pattern QUOTED = Pattern.compile("[\"«„“]\\s?([^\"»“”]+?)\\s?[\"»“”]");

    @Override
    public Failure read(@Nullable String sqlState, int vendorCode, String message) {
        String state = sqlState == null ? "" : sqlState;
        List<String> names = names(message);
        return switch (state) {
            case "23505" -> new Failure(Kind.UNIQUE, "", List.of(), first(names));
            case "23503", "23001" ->
                new Failure(names.size() > 2 ? Kind.REFERRED : Kind.FOREIGN_KEY, "", List.of(), at(names, 1));
            case "23502" -> new Failure(Kind.NOT_NULL, at(names, 1), names.subList(0, Math.min(1, names.size())), "");
            case "23514" -> new Failure(Kind.CHECK, first(names), List.of(), at(names, 1));
            case "23P01" -> new Failure(Kind.CHECK, "", List.of(), first(names));
            // A row of an index holds less than three thousand bytes.
            case "22001", "54000" -> Failure.of(Kind.TOO_LONG);
            case "22003", "22008" -> Failure.of(Kind.OUT_OF_RANGE);
            case "22P02", "22P03", "22P05", "22007", "22021" -> Failure.of(Kind.INVALID);
            case "42501" -> Failure.of(Kind.FORBIDDEN);
            case "25006" -> Failure.of(Kind.READ_ONLY);
            case "40001", "40P01" -> Failure.of(Kind.CONFLICT);
            case "55P03" -> Failure.of(Kind.LOCKED);
            case "57014", "25P03", "25P04" -> Failure.of(Kind.TIMEOUT);
            case "42P01" -> new Failure(Kind.NO_TABLE, first(names), List.of(), "");
            case "42703" -> new Failure(Kind.NO_COLUMN, "", names.subList(0, Math.min(1, names.size())), "");
            case "25P02" -> Failure.of(Kind.ABORTED);
            case "57P01", "57P02", "57P03", "53300", "3D000" -> Failure.of(Kind.CONNECTION);
            default -> Failure.of(state.startsWith("08") || state.startsWith("28") ? Kind.CONNECTION : Kind.OTHER);
        };
    }

    private static List<String> names(String message) {
        List<String> names = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(message.lines().findFirst().orElse(""));
        while (quoted.find()) names.add(quoted.group(1));
        return names;
    }

    private static String first(List<String> names) {
        return at(names, 0);
    }

    private static String at(List<String> names, int index) {
        return index < names.size() ? names.get(index) : "";
    }
}
