/** The grammar of JSON, for all who take a text apart value by value. */
@NullMarked
package io.prisma4j.internal.json;

import org.jspecify.annotations.NullMarked;
