/**
 * What is wrong with the user's models: problems as values, and the one class that tells javac of them. Reading,
 * linking and checking add to {@link io.prisma4j.processor.problem.Problems}; nobody else speaks to the messager.
 */
@NullMarked
package io.prisma4j.processor.problem;

import org.jspecify.annotations.NullMarked;
