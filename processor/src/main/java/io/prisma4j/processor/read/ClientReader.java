package io.prisma4j.processor.read;

import io.prisma4j.annotation.Provider;
import io.prisma4j.processor.model.ClientDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** All models of a compilation -> where their client goes, and for which databases. */
public final class ClientReader {

    private final JavaTypes types;
    private final SchemaReader schemas;

    public ClientReader(JavaTypes types) {
        this.types = types;
        this.schemas = new SchemaReader(types);
    }

    /** The client of {@code models}, at least one; {@code schemaPackages} are those with {@code @PrismaSchema}. */
    public Optional<ClientDef> read(
            List<ModelDef> models, Collection<PackageElement> schemaPackages, Problems problems) {
        List<PackageElement> named = schemaPackages.stream()
                .sorted(Comparator.comparing(schema -> schema.getQualifiedName().toString()))
                .toList();
        if (named.size() > 1) {
            problems.add(twoSchemas(named));
        }
        Optional<String> packageName = named.stream()
                .map(schema -> schema.getQualifiedName().toString())
                .findFirst()
                .or(() -> commonPackage(models, problems));
        return packageName.map(name -> new ClientDef(name, models, providers(models, named)));
    }

    private List<Provider> providers(List<ModelDef> models, List<PackageElement> named) {
        Optional<Element> place = named.stream()
                .map(Element.class::cast)
                .findFirst()
                .or(() -> types.element(models.get(0).name()).map(Element.class::cast));
        return place.map(schemas::providersAround).orElse(SchemaReader.ALL);
    }

    private static Problem twoSchemas(List<PackageElement> named) {
        PackageElement second = named.get(1);
        return ProblemKey.TWO_SCHEMAS
                .at(
                        AnnotationUse.on(second, "PrismaSchema")
                                .map(AnnotationUse::where)
                                .orElse(SourceRef.of(second)),
                        "The packages " + named.get(0) + " and " + second
                                + " both have @PrismaSchema, but all models together have one client.")
                .fix("leave one out");
    }

    private static Optional<String> commonPackage(List<ModelDef> models, Problems problems) {
        String common = models.get(0).name().packageName();
        for (ModelDef model : models) {
            while (!within(model.name().packageName(), common)) {
                int dot = common.lastIndexOf('.');
                if (dot < 0) {
                    problems.add(ProblemKey.NO_COMMON_PACKAGE
                            .at(
                                    model.where(),
                                    model.simpleName() + " and " + models.get(0).simpleName()
                                            + " have no package in common for the client to go into.")
                            .found(model.name() + ", " + models.get(0).name())
                            .fix("@PrismaSchema on the package-info of the package that is to have the client"));
                    return Optional.empty();
                }
                common = common.substring(0, dot);
            }
        }
        return Optional.of(common);
    }

    private static boolean within(String inner, String outer) {
        return inner.equals(outer) || (!outer.isEmpty() && inner.startsWith(outer + "."));
    }
}
