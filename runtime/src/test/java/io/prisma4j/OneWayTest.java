package io.prisma4j;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The runtime's packages are stages, and no stage knows one that comes after it. */
@AnalyzeClasses(packages = "io.prisma4j", importOptions = ImportOption.DoNotIncludeTests.class)
final class OneWayTest {
    /** Each package and those that it may see; all may see {@code io.prisma4j}, the annotations and themselves. */
    private static final Map<String, List<String>> SEES = Map.ofEntries(
            Map.entry("error", List.of("schema")),
            Map.entry("schema", List.of()),
            Map.entry("tree", List.of("schema", "error")),
            Map.entry("internal.json", List.of()),
            Map.entry("read", List.of("internal.json", "schema", "error")),
            Map.entry("run", List.of("tree", "read", "schema", "error")),
            Map.entry("query", List.of("run", "tree", "read", "schema", "error")),
            Map.entry("internal.sql", List.of("tree", "schema", "error")),
            Map.entry("internal.ddl", List.of("internal.sql", "schema", "error")),
            Map.entry("internal.plan", List.of("internal.sql", "tree", "read", "schema", "error")),
            Map.entry("internal.pool", List.of("error")),
            Map.entry(
                    "internal.write",
                    List.of(
                            "internal.load",
                            "internal.plan",
                            "internal.sql",
                            "internal.jdbc",
                            "run",
                            "tree",
                            "read",
                            "schema",
                            "error")),
            Map.entry(
                    "internal.exec",
                    List.of(
                            "internal.write",
                            "internal.load",
                            "internal.plan",
                            "internal.sql",
                            "internal.jdbc",
                            "internal.ddl",
                            "run",
                            "tree",
                            "read",
                            "schema",
                            "error")),
            Map.entry(
                    "internal.catalogue",
                    List.of(
                            "internal.exec",
                            "internal.jdbc",
                            "internal.sql",
                            "internal.ddl",
                            "run",
                            "schema",
                            "error")));

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("io.prisma4j.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static void packagesSeeOnlyWhatIsBelow(JavaClasses classes) {
        SEES.forEach((name, seen) -> onlySees(name, seen).check(classes));
    }

    @ArchTest
    static final ArchRule dataKnowsNoJdbc = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.prisma4j.schema", "io.prisma4j.tree", "io.prisma4j.query", "io.prisma4j.internal.sql")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql", "javax.sql");

    @ArchTest
    static void onePackageKnowsThePool(JavaClasses classes) {
        assertThat(packagesThatSee("com.zaxxer.hikari..", classes)).hasSizeLessThanOrEqualTo(1);
    }

    @ArchTest
    static void onePackageKnowsTheJsonParser(JavaClasses classes) {
        assertThat(packagesThatSee("com.fasterxml..", classes)).hasSizeLessThanOrEqualTo(1);
    }

    @ArchTest
    static final ArchRule noReflection =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.lang.reflect..");

    @ArchTest
    static final ArchRule noClassesByName = noClasses().should().callMethod(Class.class, "forName", String.class);

    @ArchTest
    static final ArchRule noLocks = noMethods().should().haveModifier(JavaModifier.SYNCHRONIZED);

    @ArchTest
    static final ArchRule noThreadLocals =
            noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class);

    private static ArchRule onlySees(String name, List<String> seen) {
        String[] allowed = Stream.concat(
                        Stream.of("io.prisma4j", "io.prisma4j.annotation", "io.prisma4j." + name + ".."),
                        seen.stream().map(other -> "io.prisma4j." + other + ".."))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("io.prisma4j." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("io.prisma4j..")
                        .and(resideInAnyPackage(allowed).negate()))
                .because(name + " sees only " + seen)
                .allowEmptyShould(true);
    }

    private static Set<String> packagesThatSee(String library, JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> resideInAPackage(library).test(dependency.getTargetClass())))
                .map(type -> type.getPackageName())
                .collect(Collectors.toSet());
    }
}
