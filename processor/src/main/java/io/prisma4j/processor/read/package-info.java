/**
 * From javac's elements to the model: the only package that knows {@code TypeMirror}. It says what is written, and
 * reports what cannot be read at all; what follows from it is for linking and checking.
 */
@NullMarked
package io.prisma4j.processor.read;

import org.jspecify.annotations.NullMarked;
