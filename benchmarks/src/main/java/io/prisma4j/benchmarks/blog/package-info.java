/** The blog that is measured: users, their posts, and what is said about them. */
@NullMarked
package io.prisma4j.benchmarks.blog;

import org.jspecify.annotations.NullMarked;
