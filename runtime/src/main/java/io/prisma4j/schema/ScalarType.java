package io.prisma4j.schema;

/** The kinds of value that a column can hold, independent of the database. */
public enum ScalarType {
    BOOLEAN,
    SHORT,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    DECIMAL,
    STRING,
    BYTES,
    UUID,
    INSTANT,
    OFFSET_DATE_TIME,
    LOCAL_DATE_TIME,
    LOCAL_DATE,
    LOCAL_TIME,
    JSON,
    URI,
    /** A closed set of labels; the column has an {@link EnumType}. */
    ENUM,
    /** What only the database knows; the column is hidden. */
    RAW
}
