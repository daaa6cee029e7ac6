/**
 * Measures the generated client against JDBC written by hand, on SQLite and PostgreSQL; see {@link io.prisma4j.benchmarks.Main}.
 */
@NullMarked
package io.prisma4j.benchmarks;

import org.jspecify.annotations.NullMarked;
