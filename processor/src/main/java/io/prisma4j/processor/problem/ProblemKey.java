package io.prisma4j.processor.problem;

import io.prisma4j.processor.model.SourceRef;
import java.util.List;
import java.util.Locale;

/** Every kind of problem; the manual lists them in this order. */
public enum ProblemKey {
    // the record
    NOT_A_RECORD,
    GENERIC_RECORD,
    NESTED_PRIVATE_RECORD,
    RELATED_MODEL_STALE,
    RESERVED_ACCESSOR,

    // its components
    UNSUPPORTED_TYPE,
    NULLABLE_PRIMITIVE,
    OPTIONAL_NULLABLE,
    OPTIONAL_LIST,
    RAW_TYPE,
    IGNORED_PRIMITIVE,
    NULLABLE_LIST,
    NULLABLE_RELATION,
    DUPLICATE_COLUMN,
    NAME_TOO_LONG,
    BAD_NAME,
    BAD_SCHEMA,
    BAD_DEFAULT,
    BAD_UPDATED_AT,
    BAD_VERSION,
    BAD_NATIVE_TYPE,
    BAD_CONVERTER,
    BAD_JSON,
    MISPLACED_ANNOTATION,
    ID_ON_RELATION,
    DEFAULT_ON_RELATION,
    EMBEDDED_MODEL,
    EMBEDDED_CYCLE,
    EMBEDDED_PART,
    EMBEDDED_DEFAULT,

    // its keys and indexes
    NO_IDENTITY,
    TWO_IDS,
    NULLABLE_ID,
    UNKNOWN_KEY_FIELD,
    JSON_KEY,
    LIST_KEY,
    UNKNOWN_INDEX_FIELD,
    BAD_INDEX,
    BAD_CHECK,
    SELECTOR_CLASH,

    // its relations
    UNKNOWN_FIELD,
    MISMATCHED_REFERENCE,
    REFERENCE_NOT_UNIQUE,
    MISSING_OTHER_END,
    AMBIGUOUS_RELATION,
    IGNORED_TARGET,
    NO_FOREIGN_KEY,
    TWO_FOREIGN_KEYS,
    KEY_ON_WRONG_SIDE,
    FOREIGN_KEY_NOT_UNIQUE,
    REQUIRED_ON_BOTH_SIDES,
    RELATION_NULLNESS,
    SET_NULL_ON_REQUIRED,
    MANY_TO_MANY_KEY,

    // projections
    PROJECTION_OF_NO_MODEL,
    PROJECTION_UNKNOWN_FIELD,
    PROJECTION_PATH,
    PROJECTION_AGGREGATE,
    PROJECTION_WRONG_TYPE,
    PROJECTION_NULLNESS,
    PROJECTION_CYCLE,

    // all models together
    DUPLICATE_TABLE,
    DUPLICATE_ACCESSOR,
    DUPLICATE_CONSTRAINT,
    NAME_CLASH,
    NO_COMMON_PACKAGE,
    HIDDEN_MODEL,
    TWO_SCHEMAS,

    // worth knowing, but not wrong
    UNINDEXED_FOREIGN_KEY,
    RENAMED,
    INDEX_OF_ONE_PROVIDER,

    // ourselves
    BUG;

    /** Whether the model is right all the same. */
    public boolean isNote() {
        return this == UNINDEXED_FOREIGN_KEY || this == RENAMED || this == INDEX_OF_ONE_PROVIDER;
    }

    /** {@code nullable-primitive}: how it is written in messages and in the manual. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A problem of this kind; {@code sentence} stands alone, details are added to it. */
    public Problem at(SourceRef where, String sentence) {
        return new Problem(this, where, sentence, List.of());
    }
}
