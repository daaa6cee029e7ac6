package io.prisma4j.processor.generate.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.Getters;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.model.EnumDef;
import io.prisma4j.processor.model.JsonShape;
import io.prisma4j.processor.model.ModelDef;

/**
 * The expressions that read and write one value: {@code JsonReader::readString}, {@code JsonWriter.list(UserJson::writeLine)}.
 */
public final class JsonParts {
    private final ClassName json;
    private final JsonNames names;
    private final boolean within;

    /** The parts of a model's JSON, as another class names them. */
    public JsonParts(ModelDef model) {
        this(model, new JsonNames(model), false);
    }

    JsonParts(ModelDef model, JsonNames names, boolean within) {
        this.json = GeneratedNames.json(model.name());
        this.names = names;
        this.within = within;
    }

    /** A function of a {@code JsonReader}. */
    public CodeBlock reader(JsonShape shape) {
        return shape.match(new Readers());
    }

    /** A consumer of a {@code JsonWriter} and a value. */
    public CodeBlock writer(JsonShape shape) {
        return shape.match(new Writers());
    }

    private CodeBlock codec(EnumDef definition) {
        String name = names.codec(definition);
        return within ? CodeBlock.of("$N", name) : CodeBlock.of("$T.$N", json, name);
    }

    /** What both ways have in common. */
    private abstract class Ways implements JsonShape.Cases<CodeBlock> {
        private final ClassName type;

        Ways(ClassName type) {
            this.type = type;
        }

        @Override
        public final CodeBlock enumeration(JsonShape.Enumeration shape) {
            return CodeBlock.of("$T.label($L)", type, codec(shape.definition()));
        }

        @Override
        public final CodeBlock list(JsonShape.ListOf shape) {
            return CodeBlock.of("$T.list($L)", type, shape.element().match(this));
        }

        @Override
        public final CodeBlock set(JsonShape.SetOf shape) {
            return CodeBlock.of("$T.set($L)", type, shape.element().match(this));
        }

        @Override
        public final CodeBlock map(JsonShape.MapOf shape) {
            return CodeBlock.of("$T.map($L)", type, shape.value().match(this));
        }
    }

    private final class Readers extends Ways {
        Readers() {
            super(RuntimeTypes.JSON_READER);
        }

        @Override
        public CodeBlock scalar(JsonShape.Scalar shape) {
            return CodeBlock.of("$T::read$L", RuntimeTypes.JSON_READER, Getters.name(shape.type()));
        }

        @Override
        public CodeBlock wrapped(JsonShape.Wrapped shape) {
            return CodeBlock.of(
                    "part -> new $T(part.read$L())", TypeNames.of(shape.type()), Getters.name(shape.scalar()));
        }

        @Override
        public CodeBlock converted(JsonShape.Converted shape) {
            return CodeBlock.of(
                    "part -> $N.fromColumn(part.read$L())",
                    names.converter(shape.converter()),
                    Getters.name(shape.scalar()));
        }

        @Override
        public CodeBlock object(JsonShape.OfObject shape) {
            return CodeBlock.of("$T::$N", json, names.reader(shape.type()));
        }
    }

    private final class Writers extends Ways {
        Writers() {
            super(RuntimeTypes.JSON_WRITER);
        }

        @Override
        public CodeBlock scalar(JsonShape.Scalar shape) {
            return CodeBlock.of("$T::write$L", RuntimeTypes.JSON_WRITER, Getters.name(shape.type()));
        }

        @Override
        public CodeBlock wrapped(JsonShape.Wrapped shape) {
            return CodeBlock.of(
                    "(part, one) -> part.write$L(one.$N())",
                    Getters.name(shape.scalar()),
                    shape.accessor().value());
        }

        @Override
        public CodeBlock converted(JsonShape.Converted shape) {
            return CodeBlock.of(
                    "(part, one) -> part.write$L($N.toColumn(one))",
                    Getters.name(shape.scalar()),
                    names.converter(shape.converter()));
        }

        @Override
        public CodeBlock object(JsonShape.OfObject shape) {
            return CodeBlock.of("$T::$N", json, names.writer(shape.type()));
        }
    }
}
