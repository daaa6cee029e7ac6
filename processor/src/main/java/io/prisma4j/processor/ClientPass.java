package io.prisma4j.processor;

import com.palantir.javapoet.TypeSpec;
import io.prisma4j.annotation.Provider;
import io.prisma4j.internal.ddl.SchemaRenderer;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.Marks;
import io.prisma4j.processor.generate.StubClasses;
import io.prisma4j.processor.generate.client.PrismaClass;
import io.prisma4j.processor.generate.client.PrismaClientClass;
import io.prisma4j.processor.generate.table.SchemaOf;
import io.prisma4j.processor.model.ClientDef;
import io.prisma4j.processor.problem.ProblemPrinter;
import io.prisma4j.processor.problem.Problems;
import io.prisma4j.processor.write.ResourceWriter;
import io.prisma4j.schema.Schema;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The way of all models together: to the client, its static holder, and the DDL of each provider. */
final class ClientPass {
    private final Elements elements;
    private final ProblemPrinter printer;
    private final Output output;
    private final ResourceWriter resources;

    ClientPass(ProcessingEnvironment env, ProblemPrinter printer, Output output) {
        this.elements = env.getElementUtils();
        this.printer = printer;
        this.output = output;
        this.resources = new ResourceWriter(env.getFiler());
    }

    /** Whether nothing is wrong with these records, which their own passes tell. */
    boolean whole(List<TypeElement> models, List<TypeElement> projections, Analysis analysis) {
        return models.stream()
                        .allMatch(model -> analysis.model(model, new Problems()).isPresent())
                && projections.stream()
                        .allMatch(record ->
                                analysis.projection(record, new Problems()).isPresent());
    }

    void run(List<TypeElement> models, List<PackageElement> schemas, Analysis analysis) {
        output.guarded(models.get(0), () -> {
            var problems = new Problems();
            Optional<ClientDef> client = analysis.client(models, schemas, problems)
                    .filter(known -> problems.none() && known.models().size() == models.size());
            printer.print(problems);
            if (client.isPresent()) write(client.get(), models);
            else giveUp(models, schemas);
        });
    }

    /** A model, or all of them together, are wrong, which has been said. */
    void giveUp(List<TypeElement> models, List<PackageElement> schemas) {
        output.write(
                clientPackage(models, schemas),
                models.get(0),
                models,
                marks -> new StubClasses(marks).client(clientPackage(models, schemas)),
                marks -> List.of());
    }

    private void write(ClientDef client, List<? extends Element> models) {
        output.write(
                client.packageName(),
                models.get(0),
                models,
                marks -> types(client, marks),
                marks -> new StubClasses(marks).client(client.packageName()));
        Schema schema = SchemaOf.client(client);
        for (Provider provider : client.providers()) {
            String name = SchemaOf.provider(provider);
            resources.write(GeneratedNames.ddl(client.packageName(), name), SchemaRenderer.sql(schema, name), models);
        }
    }

    private static List<TypeSpec> types(ClientDef client, Marks marks) {
        return List.of(new PrismaClientClass(marks).of(client), new PrismaClass(marks).of(client));
    }

    /** Where the client would have gone: to the schema's package, or to what the models' packages begin with. */
    private String clientPackage(List<TypeElement> models, List<PackageElement> schemas) {
        if (!schemas.isEmpty()) return schemas.get(0).getQualifiedName().toString();
        return models.stream()
                .map(model -> elements.getPackageOf(model).getQualifiedName().toString())
                .reduce(ClientPass::common)
                .orElse("");
    }

    private static String common(String one, String other) {
        String common = one;
        while (!other.equals(common) && !other.startsWith(common + ".")) {
            common = common.substring(0, Math.max(0, common.lastIndexOf('.')));
            if (common.isEmpty()) return "";
        }
        return common;
    }
}
