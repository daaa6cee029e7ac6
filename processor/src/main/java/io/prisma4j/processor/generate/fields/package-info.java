/** {@code UserFields}: what the lambdas of queries receive. */
@NullMarked
package io.prisma4j.processor.generate.fields;

import org.jspecify.annotations.NullMarked;
