package io.prisma4j.processor.model;

import java.util.List;

/** The name of a class: its package (empty for the unnamed one) and its simple names, outermost first. */
public record JavaName(String packageName, List<String> simpleNames) implements Comparable<JavaName> {

    public JavaName {
        simpleNames = List.copyOf(simpleNames);
    }

    public static JavaName of(String packageName, String... simpleNames) {
        return new JavaName(packageName, List.of(simpleNames));
    }

    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    public boolean nested() {
        return simpleNames.size() > 1;
    }

    /** {@code UserSummaryTitleOnly} for {@code UserSummary.TitleOnly}: how generated names begin. */
    public String joined() {
        return String.join("", simpleNames);
    }

    /** {@code UserSummary.TitleOnly}: as written in a file of the same package. */
    public String inPackage() {
        return String.join(".", simpleNames);
    }

    public String qualified() {
        return packageName.isEmpty() ? inPackage() : packageName + "." + inPackage();
    }

    /** The top-level type that is generated for this one: {@code User} and {@code Fields} give {@code UserFields}. */
    public JavaName generated(String suffix) {
        return of(packageName, joined() + suffix);
    }

    @Override
    public int compareTo(JavaName other) {
        return qualified().compareTo(other.qualified());
    }

    @Override
    public String toString() {
        return qualified();
    }
}
