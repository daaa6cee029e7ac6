/**
 * What a model must not be, although it can be read: one rule a class, one key and one sentence a rule. Rules see
 * models, never javac, so a test can give them one made by hand.
 */
@NullMarked
package io.prisma4j.processor.check;

import org.jspecify.annotations.NullMarked;
