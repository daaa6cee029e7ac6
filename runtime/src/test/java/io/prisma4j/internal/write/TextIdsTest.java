package io.prisma4j.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextIdsTest {
    private static final int MANY = 2000;

    private final TextIds ids = new TextIds(new SecureRandom(), Instant.ofEpochMilli(1_469_918_176_385L));

    @Test
    void cuidsTellTheTimeInBase36() {
        List<String> made = Stream.generate(ids::cuid).limit(MANY).toList();

        assertThat(made).allMatch(id -> id.matches("c[0-9a-z]{24}")).doesNotHaveDuplicates();
        assertThat(made).allMatch(id -> Long.parseLong(id.substring(1, 9), 36) == 1_469_918_176_385L);
    }

    @Test
    void secondCuidsBeginWithALetterAndDoNotTellTheTime() {
        List<String> made = Stream.generate(ids::cuid2).limit(MANY).toList();

        assertThat(made).allMatch(id -> id.matches("[a-z][0-9a-z]{23}")).doesNotHaveDuplicates();
        assertThat(made.stream().map(id -> id.substring(0, 8)).distinct()).hasSizeGreaterThan(MANY - 10);
    }

    @Test
    void ulidsBeginWithTheTimeAndAscend() {
        List<String> made = Stream.generate(ids::ulid).limit(MANY).toList();

        assertThat(made).allMatch(id -> id.matches("01ARYZ6S41[0-9A-HJKMNP-TV-Z]{16}"));
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 12, 21, 255})
    void nanoIdsAreAsLongAsWished(int length) {
        assertThat(ids.nanoId(length)).matches("[0-9A-Za-z_-]{" + length + "}");
    }

    @Test
    void nanoIdsUseTheWholeAlphabet() {
        assertThat(ids.nanoId(10_000).chars().distinct()).hasSize(64);
    }
}
