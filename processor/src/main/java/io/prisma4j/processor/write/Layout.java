package io.prisma4j.processor.write;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people would write differently from JavaPoet: one-line javadoc, empty bodies, fields that stand together. */
final class Layout {
    private static final int WIDTH = 100;
    private static final Pattern THREE_LINE_JAVADOC = Pattern.compile("(?m)^( *)/\\*\\*\n\\1 \\* (.*)\n\\1 \\*/$");
    private static final Pattern EMPTY_BODY = Pattern.compile("(?m)\\{\n *}$");
    private static final Pattern PLAIN_FIELDS =
            Pattern.compile("(?m)^( *private final [^\n=]*;\n)\n(?= *private final [^\n=]*;$)");

    private Layout() {}

    static String of(String source) {
        String documented = THREE_LINE_JAVADOC.matcher(source).replaceAll(Layout::javadoc);
        String bodies = EMPTY_BODY.matcher(documented).replaceAll("{}");
        String fields = PLAIN_FIELDS.matcher(bodies).replaceAll("$1");
        return LongLines.broken(fields);
    }

    private static String javadoc(MatchResult found) {
        String oneLine = found.group(1) + "/** " + found.group(2) + " */";
        return Matcher.quoteReplacement(oneLine.length() <= WIDTH ? oneLine : found.group());
    }
}
