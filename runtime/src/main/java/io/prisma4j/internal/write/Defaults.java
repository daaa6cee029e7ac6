package io.prisma4j.internal.write;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values that the client makes for columns that a write does not mention: one time for the whole operation. */
final class Defaults {
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final Uuids uuids;
    private final TextIds texts;

    Defaults(java.security.SecureRandom random) {
        this.uuids = new Uuids(random, now);
        this.texts = new TextIds(random, now);
    }

    /** The value for a row that is created; null where the database makes it or there is none. */
    @Nullable
    Object created(Column column) {
        if (column.byDefault() instanceof DefaultValue.Function function && !function.madeByDatabase()) {
            return made(function, column);
        }
        if (column.byDefault() instanceof DefaultValue.NanoId nanoId) return texts.nanoId(nanoId.length());
        if (isAbsentList(column)) return List.of();
        return column.updatedAt() ? time(column) : null;
    }

    private Object made(DefaultValue.Function function, Column column) {
        return switch (function) {
            case UUID_V4 -> uuid(column, uuids.random());
            case UUID_V7 -> uuid(column, uuids.timeOrdered());
            case CUID -> texts.cuid();
            case CUID2 -> texts.cuid2();
            case ULID -> texts.ulid();
            case NOW -> time(column);
            case AUTOINCREMENT -> throw new IllegalArgumentException("only the database numbers " + column);
        };
    }

    /** Whether a row that is created gets a value by {@link #created}. */
    static boolean makes(Column column) {
        DefaultValue byDefault = column.byDefault();
        return column.updatedAt()
                || isAbsentList(column)
                || byDefault instanceof DefaultValue.NanoId
                || (byDefault instanceof DefaultValue.Function function && !function.madeByDatabase());
    }

    /** A list that nobody gives is empty, unless the embedded record around it is missing. */
    private static boolean isAbsentList(Column column) {
        return column.list() && !column.nullable() && column.byDefault() == null;
    }

    /** The assignments and those that every change makes: its time, and a raised version; none if nothing is changed. */
    List<Assignment> changed(List<Column> columns, List<Assignment> assignments) {
        if (assignments.isEmpty()) return assignments;
        List<Assignment> all = new ArrayList<>(assignments);
        for (Column column : columns) {
            if (column.updatedAt() && assignments.stream().noneMatch(one -> one.column() == column)) {
                all.add(new Assignment(column, Assignment.Change.SET, Value.of(column, time(column))));
            }
            if (column.version() && assignments.stream().noneMatch(one -> one.column() == column)) {
                all.add(Versions.raised(column));
            }
        }
        return all;
    }

    private static Object uuid(Column column, UUID uuid) {
        return column.type() == ScalarType.UUID ? uuid : uuid.toString();
    }

    private Object time(Column column) {
        return switch (column.type()) {
            case OFFSET_DATE_TIME -> now.atOffset(ZoneOffset.UTC);
            case LOCAL_DATE_TIME -> LocalDateTime.ofInstant(now, ZoneOffset.UTC);
            case LOCAL_DATE -> LocalDate.ofInstant(now, ZoneOffset.UTC);
            case LOCAL_TIME -> LocalTime.ofInstant(now, ZoneOffset.UTC);
            default -> now;
        };
    }
}
