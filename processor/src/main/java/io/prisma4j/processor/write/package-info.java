/** The road to the file system: sources and resources through javac's filer, in UTF-8 and with line feeds. */
@NullMarked
package io.prisma4j.processor.write;

import org.jspecify.annotations.NullMarked;
