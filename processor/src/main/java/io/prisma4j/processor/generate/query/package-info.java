/** {@code UserQueries}: what the client offers for a model, most of it inherited from the runtime. */
@NullMarked
package io.prisma4j.processor.generate.query;

import org.jspecify.annotations.NullMarked;
