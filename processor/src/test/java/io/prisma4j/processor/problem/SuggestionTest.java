package io.prisma4j.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggestionTest {

    @ParameterizedTest
    @CsvSource({"autorId,authorId", "titel,title", "emial,email", "naem,name"})
    void namesWhatIsNear(String typed, String meant) {
        assertThat(Suggestion.of(typed, List.of("authorId", "title", "email", "name", "id")))
                .contains(meant);
    }

    @Test
    void isSilentWhenNothingIsNear() {
        assertThat(Suggestion.of("password", List.of("id", "email", "name"))).isEmpty();
    }

    @Test
    void prefersTheFirstOfTwoThatAreEquallyNear() {
        assertThat(Suggestion.of("nane", List.of("name", "lane"))).contains("lane");
    }
}
