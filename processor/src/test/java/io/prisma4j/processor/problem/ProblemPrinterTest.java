package io.prisma4j.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.processor.model.SourceRef;
import org.junit.jupiter.api.Test;

final class ProblemPrinterTest {

    @Test
    void putsDetailsIntoOneColumn() {
        Problem problem = ProblemKey.BAD_DEFAULT
                .at(SourceRef.nowhere(), "The default of Post.views is \"many\", which is not an int.")
                .found("\"many\"")
                .required("an int, such as \"0\"")
                .fix("@Default(\"0\")\nint views");
        assertThat(ProblemPrinter.text(problem)).isEqualTo("""
                [prisma4j/bad-default] The default of Post.views is "many", which is not an int.
                found:    "many"
                required: an int, such as "0"
                fix:      @Default("0")
                          int views""");
    }
}
