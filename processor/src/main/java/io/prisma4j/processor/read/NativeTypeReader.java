package io.prisma4j.processor.read;

import io.prisma4j.annotation.Provider;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import io.prisma4j.processor.problem.Suggestion;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code @NativeType} -> the type for each provider that has it. */
final class NativeTypeReader {

    /** One that names no provider goes to those with types of their own; SQLite has none. */
    private static final List<Provider> TYPED = List.of(Provider.POSTGRESQL);

    Map<Provider, String> read(
            List<AnnotationUse> written, Subject subject, ScalarType type, String writtenType, Problems problems) {
        var types = new EnumMap<Provider, String>(Provider.class);
        for (AnnotationUse use : written) {
            Written name = use.text("value").orElseGet(() -> new Written("", use.where()));
            Provider provider = use.constant("provider", Provider.class).orElse(Provider.ANY);
            List<Provider> meant = provider == Provider.ANY ? TYPED : List.of(provider);
            List<Provider> fitting = meant.stream()
                    .filter(known -> NativeTypes.holds(known, name.value(), type))
                    .toList();
            if (fitting.isEmpty()) {
                report(name, meant, subject, type, writtenType, problems);
            }
            for (Provider known : fitting) {
                boolean particular = provider != Provider.ANY;
                if (particular || !types.containsKey(known)) {
                    types.put(known, name.value());
                }
            }
        }
        return types;
    }

    private static void report(
            Written name,
            List<Provider> meant,
            Subject subject,
            ScalarType type,
            String writtenType,
            Problems problems) {
        boolean exists = meant.stream().anyMatch(provider -> NativeTypes.exists(provider, name.value()));
        List<String> known = meant.stream()
                .flatMap(provider -> NativeTypes.holding(provider, type).stream())
                .distinct()
                .toList();
        var problem = ProblemKey.BAD_NATIVE_TYPE
                .at(
                        name.where(),
                        "The native type of " + subject + " is \"" + name + "\", which "
                                + (exists ? "does not hold " + writtenType + " values." : "no database knows."))
                .found("\"" + name + "\"")
                .required(known.isEmpty() ? "no @NativeType here" : String.join(", ", known));
        int numbers = name.value().indexOf('(');
        String base = numbers < 0 ? name.value() : name.value().substring(0, numbers);
        problems.add(Suggestion.of(base.strip().toUpperCase(Locale.ROOT), known)
                .filter(near -> !exists)
                .map(near -> problem.fix("did you mean \"" + near + name.value().substring(base.length()) + "\"?"))
                .orElse(problem));
    }
}
