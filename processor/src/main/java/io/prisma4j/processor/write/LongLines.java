package io.prisma4j.processor.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks declarations that JavaPoet leaves on one line, because it does not look into type arguments. */
final class LongLines {
    private static final int WIDTH = 100;
    private static final String DEEPER = "    ";
    private static final Pattern FIELD = Pattern.compile("( *)([a-z][^=(\"]* =) (.*)");
    private static final Pattern CLASS = Pattern.compile("( *)([a-z][a-z ]*class .*?) ((?:implements|extends) .*\\{)");
    private static final Pattern CLASS_AND_PARENT =
            Pattern.compile("( *)([a-z][a-z ]*class .* extends .*) (implements .*\\{)");

    private LongLines() {}

    static String broken(String source) {
        return source.lines().map(LongLines::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line) {
        if (line.length() <= WIDTH || line.stripLeading().startsWith("*") || line.contains("/**")) return line;
        for (Pattern pattern : new Pattern[] {FIELD, CLASS_AND_PARENT, CLASS}) {
            Matcher parts = pattern.matcher(line);
            if (parts.matches()) {
                String first = parts.group(1) + parts.group(2);
                return line(first) + "\n" + line(parts.group(1) + DEEPER + parts.group(3));
            }
        }
        return line.contains("\"") ? line : filled(line);
    }

    /** As many arguments a line as fit, the later lines deeper than the first. */
    private static String filled(String line) {
        String indent = line.substring(0, line.length() - line.stripLeading().length()) + DEEPER;
        var filled = new StringBuilder();
        String rest = line;
        int end = end(rest, indent.length());
        while (rest.length() > WIDTH && end > 0) {
            filled.append(rest.substring(0, end).stripTrailing()).append('\n');
            rest = indent + rest.substring(end);
            end = end(rest, indent.length());
        }
        return filled.append(rest).toString();
    }

    /** Where a line of full width ends: after a comma, or where there is none after an opening bracket. */
    private static int end(String line, int indent) {
        int comma = line.lastIndexOf(", ", WIDTH - 1);
        if (comma > indent) return comma + 2;
        int bracket = line.lastIndexOf('<', WIDTH - 1);
        return bracket > indent ? bracket + 1 : 0;
    }
}
