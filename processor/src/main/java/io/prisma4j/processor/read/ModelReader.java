package io.prisma4j.processor.read;

import io.prisma4j.processor.model.CheckDeclaration;
import io.prisma4j.processor.model.ComponentDeclaration;
import io.prisma4j.processor.model.DatabaseNames;
import io.prisma4j.processor.model.EmbeddedDeclaration;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.IndexDeclaration;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.KeyDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.model.TableName;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A {@code @Model} record -> what was written. */
public final class ModelReader {

    private final JavaTypes types;
    private final SchemaReader schemas;
    private final ComponentReader components;
    private final RecordShape shape = new RecordShape();
    private final KeyReader keys = new KeyReader();
    private final IndexReader indexReader = new IndexReader();
    private final CheckReader checkReader = new CheckReader();

    public ModelReader(JavaTypes types) {
        this.types = types;
        this.schemas = new SchemaReader(types);
        this.components = new ComponentReader(types, new TypeReader(types), new NullnessReader(types));
    }

    /** The model, as far as it can be read; nothing if the type is no record that a model can be. */
    public Optional<ModelDeclaration> read(TypeElement record, Problems problems) {
        if (!shape.fits(record, "Model", problems)) {
            return Optional.empty();
        }
        JavaName name = types.nameOf(record);
        String model = name.simpleName();
        var names = new DatabaseNames(schemas.namingAround(record));
        var docs = new RecordDocs(types.docs(record));
        var around = Around.model(types.packageOf(record));
        List<ComponentDeclaration> read = record.getRecordComponents().stream()
                .map(component -> components.read(component, model, around, names, docs, problems))
                .toList();
        var keysRead = new ArrayList<KeyDeclaration>();
        var indexes = new ArrayList<IndexDeclaration>();
        var checks = new ArrayList<CheckDeclaration>();
        read.stream().flatMap(ComponentDeclaration::all).forEach(declaration -> {
            var subject = new Subject(model, declaration.component(), declaration.where());
            Optional<Element> field = declaration.where().element();
            if (declaration instanceof FieldDeclaration && field.isPresent()) {
                keysRead.addAll(keys.keysOn(field.get(), subject, problems));
                indexes.addAll(indexReader.on(field.get(), subject, problems));
                checks.addAll(checkReader.on(field.get(), subject.component()));
            } else if (declaration instanceof EmbeddedDeclaration embedded && field.isPresent()) {
                keysRead.addAll(keys.keysOn(field.get(), subject, embedded, problems));
                indexes.addAll(indexReader.on(field.get(), subject, embedded, problems));
            }
        });
        keysRead.addAll(keys.keysOn(record, model, problems));
        indexes.addAll(indexReader.on(record, model, problems));
        checks.addAll(checkReader.on(record));
        return Optional.of(new ModelDeclaration(
                name,
                accessor(record, model),
                JavaTypes.isPublic(record),
                types.hasConstructor(record),
                AnnotationUse.present(record, "Ignore"),
                names,
                schemas.providersAround(record),
                table(record, name, names),
                read,
                keysRead,
                indexes,
                checks,
                docs.text(),
                SourceRef.of(record)));
    }

    private static TableName table(TypeElement record, JavaName name, DatabaseNames names) {
        Optional<AnnotationUse> mapped = AnnotationUse.on(record, "Mapped");
        return new TableName(
                mapped.flatMap(use -> use.name("schema")).map(Written::value),
                mapped.flatMap(use -> use.name("value"))
                        .map(Written::value)
                        .orElseGet(() -> names.table(name).value()));
    }

    private static Written accessor(TypeElement record, String model) {
        return AnnotationUse.on(record, "Model")
                .flatMap(use -> use.name("accessor"))
                .orElseGet(() -> new Written(decapitalized(model), SourceRef.of(record)));
    }

    /** As {@code java.beans.Introspector} does: {@code URL} stays as it is. */
    private static String decapitalized(String name) {
        boolean abbreviation =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
