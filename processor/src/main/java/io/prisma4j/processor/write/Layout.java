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
    private static final Pattern LONG_FIELD = Pattern.compile("(?m)^( *)([a-z][^\n=(\"]* =) ([^\n]*)$");

    private Layout() {}

    static String of(String source) {
        String documented = THREE_LINE_JAVADOC.matcher(source).replaceAll(Layout::javadoc);
        String bodies = EMPTY_BODY.matcher(documented).replaceAll("{}");
        String fields = PLAIN_FIELDS.matcher(bodies).replaceAll("$1");
        return LONG_FIELD.matcher(fields).replaceAll(Layout::field);
    }

    private static String javadoc(MatchResult found) {
        String oneLine = found.group(1) + "/** " + found.group(2) + " */";
        return literal(oneLine.length() <= WIDTH ? oneLine : found.group());
    }

    private static String field(MatchResult found) {
        String line = found.group();
        return literal(
                line.length() <= WIDTH
                        ? line
                        : found.group(1) + found.group(2) + "\n" + found.group(1) + "    " + found.group(3));
    }

    private static String literal(String text) {
        return Matcher.quoteReplacement(text);
    }
}
