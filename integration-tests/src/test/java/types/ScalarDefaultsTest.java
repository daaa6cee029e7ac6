package types;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.Json;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The defaults of every type: of rows that a create leaves empty, and of those that another program does. */
class ScalarDefaultsTest extends TypesTest {

    @Test
    void fillsEveryTypeWithItsLiteral() {
        isFilled(counted(1, () -> prisma.scalars().create(s -> s).execute()));
    }

    @Test
    void tellsTheDatabaseEveryLiteral() {
        uncounted(() -> prisma.executeRaw("INSERT INTO \"Scalars\" DEFAULT VALUES"));
        isFilled(uncounted(() -> prisma.scalars().findFirst().orThrow()));
        assertThat(uncounted(() -> prisma.scalars()
                        .count()
                        .where(s -> s.exact()
                                .eq(new BigDecimal("12345678901234567890.123456789012345678"))
                                .and(s.instant().eq(Instant.parse("1969-12-31T23:59:59.999Z")))
                                .and(s.bytes().eq(new byte[] {0, 1, 2, -1}))
                                .and(s.json().eq(Json.of("{\"a\": [1, null, {}]}")))
                                .and(s.grade().eq(Grade.FAIR)))
                        .execute()))
                .isEqualTo(1);
    }

    private static void isFilled(Scalars filled) {
        assertThat(filled.truth()).isTrue();
        assertThat(filled.small()).isEqualTo(Short.MIN_VALUE);
        assertThat(filled.whole()).isEqualTo(Integer.MIN_VALUE);
        assertThat(filled.big()).isEqualTo(Long.MIN_VALUE);
        assertThat(filled.single()).isEqualTo(Float.MIN_VALUE);
        assertThat(filled.real()).isEqualTo(-0.1);
        assertThat(filled.exact()).isEqualByComparingTo("12345678901234567890.123456789012345678");
        assertThat(filled.text()).isEqualTo("it's \"quoted\" \\ 100% \uD83D\uDE00");
        assertThat(filled.bytes()).containsExactly(0, 1, 2, -1);
        assertThat(filled.uuid()).isEqualTo(UUID.fromString("00000000-0000-4000-8000-00000000000f"));
        assertThat(filled.instant()).isEqualTo("1969-12-31T23:59:59.999Z");
        assertThat(filled.precise()).isEqualTo("1500-02-28T00:00:00.123Z");
        assertThat(filled.offset().toInstant()).isEqualTo("2026-11-21T08:15:30Z");
        assertThat(filled.dateTime()).isEqualTo("9999-12-31T23:59:59.999");
        assertThat(filled.date()).isEqualTo("0001-01-01");
        assertThat(filled.time()).isEqualTo("23:59:59");
        assertThat(filled.json()).isEqualTo(Json.of("{\"a\": [1, null, {}]}"));
        assertThat(filled.link()).isEqualTo(URI.create("urn:isbn:0-486-27557-4"));
        assertThat(filled.grade()).isEqualTo(Grade.FAIR);
    }

    @Test
    void fillsEveryTypeOfTimeWithTheTimeOfTheCreate() {
        Moment made = counted(1, () -> prisma.moment().create(m -> m).execute());
        isNow(made);
        assertThat(made.changed()).isEqualTo(made.instant());
        assertThat(made.changedOffset()).isEqualTo(made.offset());
        assertThat(made.changedDateTime()).isEqualTo(made.dateTime());
        Moment changed = counted(
                1,
                () -> prisma.moment()
                        .update(m -> m.id().eq(made.id()))
                        .data(d -> d.note("n").changed(Instant.EPOCH))
                        .execute());
        assertThat(changed.changed()).isEqualTo(Instant.EPOCH);
        assertThat(changed.changedOffset()).isAfterOrEqualTo(made.changedOffset());
        assertThat(changed.dateTime()).isEqualTo(made.dateTime());
    }

    @Test
    void tellsTheDatabaseWhatNowIs() {
        uncounted(() -> prisma.executeRaw("INSERT INTO \"Moment\" DEFAULT VALUES"));
        Moment made = uncounted(() -> prisma.moment().findFirst().orThrow());
        isNow(made);
        assertThat(made.changed()).isNull();
    }

    private static void isNow(Moment made) {
        Instant now = Instant.now();
        LocalDateTime today = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        assertThat(apart(made.instant(), now)).isLessThan(Duration.ofMinutes(1));
        assertThat(apart(made.offset().toInstant(), now)).isLessThan(Duration.ofMinutes(1));
        assertThat(apart(made.dateTime().toInstant(ZoneOffset.UTC), now)).isLessThan(Duration.ofMinutes(1));
        assertThat(made.date()).isBetween(today.toLocalDate().minusDays(1), today.toLocalDate());
        assertThat(made.time()).isBetween(LocalTime.MIN, LocalTime.MAX);
    }

    private static Duration apart(Instant one, Instant other) {
        return Duration.between(one, other).abs();
    }

    @Test
    void cutsOffWhatAColumnDoesNotHold() {
        Instant fine = Instant.parse("2026-11-21T10:15:30.123999999Z");
        Scalars made = counted(
                1,
                () -> prisma.scalars()
                        .create(s -> s.instant(fine)
                                .offset(fine.atOffset(ZoneOffset.UTC))
                                .dateTime(LocalDateTime.ofInstant(fine, ZoneOffset.UTC))
                                .time(LocalTime.ofInstant(fine, ZoneOffset.UTC)))
                        .execute());
        assertThat(made.instant()).isEqualTo("2026-11-21T10:15:30.123Z");
        assertThat(made.offset()).isEqualTo(OffsetDateTime.parse("2026-11-21T10:15:30.123Z"));
        assertThat(made.dateTime()).isEqualTo("2026-11-21T10:15:30.123");
        assertThat(made.time()).isEqualTo("10:15:30.123");
        assertThat(uncounted(() -> prisma.scalars()
                        .count()
                        .where(s -> s.instant().eq(fine).and(s.instant().in(fine)))
                        .execute()))
                .isEqualTo(1);
        Scalars before = counted(
                1,
                () -> prisma.scalars()
                        .create(s -> s.instant(Instant.parse("1969-12-31T23:59:59.999999999Z"))
                                .date(LocalDate.EPOCH))
                        .execute());
        assertThat(before.instant()).isEqualTo("1969-12-31T23:59:59.999Z");
    }
}
