/** Connections, transactions and the execution of statements; runs read plans and writes on a pool or on one connection. */
@NullMarked
package io.prisma4j.internal.exec;

import org.jspecify.annotations.NullMarked;
