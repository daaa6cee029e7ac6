/** The one door between what is asked and what runs it: the builders know nothing of JDBC, and what runs trees knows no builder. */
@NullMarked
package io.prisma4j.run;

import org.jspecify.annotations.NullMarked;
