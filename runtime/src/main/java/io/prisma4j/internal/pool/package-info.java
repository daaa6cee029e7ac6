/** Connection URLs and the pool behind them; the only package that knows which pool it is. */
@NullMarked
package io.prisma4j.internal.pool;

import org.jspecify.annotations.NullMarked;
