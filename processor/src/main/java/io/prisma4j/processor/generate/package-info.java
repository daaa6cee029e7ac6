/**
 * Models in, source code out: one class a generated type, field or method, none of which knows javac. What the packages
 * inside share stands here: the names that we give, the runtime's types that we use, the words of the javadoc, the marks.
 */
@NullMarked
package io.prisma4j.processor.generate;

import org.jspecify.annotations.NullMarked;
