package io.prisma4j.processor.generate;

import com.palantir.javapoet.ClassName;

/** Every type of the runtime and of the annotations that generated code mentions. */
public final class RuntimeTypes {
    public static final ClassName GENERATED_CODE = annotation("GeneratedCode");
    public static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    public static final ClassName CHECK = schema("Check");
    public static final ClassName COLUMN = schema("Column");
    public static final ClassName DEFAULT_VALUE = schema("DefaultValue");
    public static final ClassName DEFAULT_FUNCTION = DEFAULT_VALUE.nestedClass("Function");
    public static final ClassName DEFAULT_LITERAL = DEFAULT_VALUE.nestedClass("Literal");
    public static final ClassName DEFAULT_LITERALS = DEFAULT_VALUE.nestedClass("Literals");
    public static final ClassName DEFAULT_NANO_ID = DEFAULT_VALUE.nestedClass("NanoId");
    public static final ClassName DEFAULT_SQL = DEFAULT_VALUE.nestedClass("Sql");
    public static final ClassName ENUM_TYPE = schema("EnumType");
    public static final ClassName FOREIGN_KEY = schema("Relation").nestedClass("ForeignKey");
    public static final ClassName INDEX = schema("Index");
    public static final ClassName INDEX_PART = INDEX.nestedClass("Part");
    public static final ClassName JOIN_TABLE = schema("Relation").nestedClass("JoinTable");
    public static final ClassName KEY = schema("Key");
    public static final ClassName MODEL = schema("Model");
    public static final ClassName REFERENTIAL_ACTION = schema("ReferentialAction");
    public static final ClassName RELATION = schema("Relation");
    public static final ClassName SCALAR_TYPE = schema("ScalarType");
    public static final ClassName SCHEMA = schema("Schema");

    public static final ClassName CODEC = read("Codec");
    public static final ClassName EMBEDDED_CODEC = read("EmbeddedCodec");
    public static final ClassName ENUM_CODEC = read("EnumCodec");
    public static final ClassName JSON_READER = read("JsonReader");
    public static final ClassName JSON_WRITER = read("JsonWriter");
    public static final ClassName LOADED = read("Loaded");
    public static final ClassName RAW_READER = read("RawReader");
    public static final ClassName RESULT_ROW = read("ResultRow");
    public static final ClassName ROW_READER = read("RowReader");

    public static final ClassName CHANGE_MANY = query("ChangeMany");
    public static final ClassName CHANGE_OPTIONAL_TO_ONE = query("ChangeOptionalToOne");
    public static final ClassName CHANGE_TO_ONE = query("ChangeToOne");
    public static final ClassName CHECK_RETURN_VALUE = query("CheckReturnValue");
    public static final ClassName COMPOUND_KEY = query("CompoundKey");
    public static final ClassName CONNECT_MANY = query("ConnectMany");
    public static final ClassName CONNECT_TO_ONE = query("ConnectToOne");
    public static final ClassName CREATE_MANY = query("CreateMany");
    public static final ClassName CREATE_TO_ONE = query("CreateToOne");
    public static final ClassName DRAFT = query("Draft");
    public static final ClassName EMBEDDED_FIELDS = query("EmbeddedFields");
    public static final ClassName FIELD = query("Field");
    public static final ClassName FIELDS = query("Fields");
    public static final ClassName FIND_FIRST = query("FindFirst");
    public static final ClassName FIND_MANY = query("FindMany");
    public static final ClassName FIND_UNIQUE = query("FindUnique");
    public static final ClassName GROUPS = query("Groups");
    public static final ClassName IN = query("In");
    public static final ClassName INPUT = query("Input");
    public static final ClassName JSON_UPDATE = query("JsonUpdate");
    public static final ClassName LATER = query("Later");
    public static final ClassName INCLUSION = query("Inclusion");
    public static final ClassName LEVELS = query("Levels");
    public static final ClassName LIST_UPDATE = query("ListUpdate");
    public static final ClassName MODEL_QUERIES = query("ModelQueries");
    public static final ClassName NEW = query("New");
    public static final ClassName NULLABLE_EMBEDDED_FIELDS = query("NullableEmbeddedFields");
    public static final ClassName NUMBER_UPDATE = query("NumberUpdate");
    public static final ClassName RELATED = query("Related");
    public static final ClassName RELATED_ONE = query("RelatedOne");
    public static final ClassName ROW = query("Row");
    public static final ClassName SCOPE = query("Scope");
    public static final ClassName SELECTABLE = query("Selectable");
    public static final ClassName TO_MANY = query("ToMany");
    public static final ClassName TO_ONE = query("ToOne");
    public static final ClassName UNIQUE_FILTER = query("UniqueFilter");
    public static final ClassName UNIQUE_KEY = query("UniqueKey");
    public static final ClassName UPDATE_OPTIONAL_TO_ONE = query("UpdateOptionalToOne");
    public static final ClassName UPDATE_TO_MANY = query("UpdateToMany");
    public static final ClassName UPDATE_TO_ONE = query("UpdateToOne");
    public static final ClassName VALUE_UPDATE = query("ValueUpdate");
    public static final ClassName WALK = query("Walk");
    public static final ClassName WALKABLE = query("Walkable");
    public static final ClassName WRITE = query("Write");
    public static final ClassName WRITE_OPTIONAL = query("WriteOptional");
    public static final ClassName WRITE_QUERIES = query("WriteQueries");
    public static final ClassName WRITE_RELATED = query("WriteRelated");
    public static final ClassName WRITE_WALK = query("WriteWalk");

    public static final ClassName RUNNER = ClassName.get("io.prisma4j.run", "Runner");

    public static final ClassName CLIENT = client("Client");
    public static final ClassName CLIENT_BUILDER = client("ClientBuilder");
    public static final ClassName CLIENT_CORE = client("ClientCore");
    public static final ClassName STATIC_CLIENT = client("StaticClient");

    private RuntimeTypes() {}

    private static ClassName annotation(String name) {
        return ClassName.get("io.prisma4j.annotation", name);
    }

    private static ClassName client(String name) {
        return ClassName.get("io.prisma4j.client", name);
    }

    private static ClassName schema(String name) {
        return ClassName.get("io.prisma4j.schema", name);
    }

    public static ClassName query(String name) {
        return ClassName.get("io.prisma4j.query", name);
    }

    private static ClassName read(String name) {
        return ClassName.get("io.prisma4j.read", name);
    }
}
