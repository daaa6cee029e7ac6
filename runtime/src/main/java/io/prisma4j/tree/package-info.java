/**
 * What is asked and what is to be written, as immutable data over the schema: no lambda and no user type. The typed builders end
 * here; anything else that wants to query builds the same trees by names.
 */
@NullMarked
package io.prisma4j.tree;

import org.jspecify.annotations.NullMarked;
