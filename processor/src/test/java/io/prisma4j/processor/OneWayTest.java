package io.prisma4j.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The processor's packages are stages, and no stage knows one that comes after it. */
@AnalyzeClasses(packages = "io.prisma4j.processor", importOptions = ImportOption.DoNotIncludeTests.class)
final class OneWayTest {
    /** Each package and those of the processor that it may see beside itself. */
    private static final Map<String, List<String>> SEES = Map.of(
            "model", List.of(),
            "problem", List.of("model"),
            "find", List.of("model", "problem"),
            "read", List.of("model", "problem"),
            "link", List.of("model", "problem"),
            "check", List.of("model", "problem"),
            "generate", List.of("model"),
            "write", List.of());

    @ArchTest
    static final ArchRule noCycles = slices().matching("io.prisma4j.processor.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static void packagesSeeOnlyWhatIsBelow(JavaClasses classes) {
        SEES.forEach((name, seen) -> onlySees(name, seen).check(classes));
    }

    @ArchTest
    static final ArchRule javacEndsAtTheReaders = noClasses()
            .that()
            .resideInAnyPackage("..processor.link..", "..processor.check..", "..processor.generate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.lang.model.type..")
            .allowEmptyShould(true);

    private static ArchRule onlySees(String name, List<String> seen) {
        String[] allowed = Stream.concat(Stream.of(name), seen.stream())
                .map(other -> "io.prisma4j.processor." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("io.prisma4j.processor." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("io.prisma4j.processor..")
                        .and(resideInAnyPackage(allowed).negate()))
                .because(name + " sees only " + seen)
                .allowEmptyShould(true);
    }
}
