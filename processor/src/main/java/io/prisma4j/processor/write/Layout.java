package io.prisma4j.processor.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people would write differently from JavaPoet: short javadoc stands on one line. */
final class Layout {
    private static final int WIDTH = 100;
    private static final Pattern THREE_LINES = Pattern.compile("(?m)^( *)/\\*\\*\n\\1 \\* (.*)\n\\1 \\*/$");

    private Layout() {}

    static String of(String source) {
        return THREE_LINES.matcher(source).replaceAll(found -> {
            String oneLine = found.group(1) + "/** " + found.group(2) + " */";
            return Matcher.quoteReplacement(oneLine.length() <= WIDTH ? oneLine : found.group());
        });
    }
}
