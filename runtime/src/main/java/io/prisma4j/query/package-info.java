/**
 * The typed side for people: fields, filters, shapes, and builders of queries and writes. Everything here ends in a tree of
 * {@code io.prisma4j.tree}; nothing here knows SQL or JDBC.
 */
@NullMarked
package io.prisma4j.query;

import org.jspecify.annotations.NullMarked;
