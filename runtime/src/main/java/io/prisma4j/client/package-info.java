/**
 * The client: opening and closing it, its transactions, its schema, SQL by hand, and what listens to its statements. Generated code
 * adds one accessor a model.
 */
@NullMarked
package io.prisma4j.client;

import org.jspecify.annotations.NullMarked;
