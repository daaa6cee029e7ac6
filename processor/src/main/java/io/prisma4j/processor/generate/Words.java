package io.prisma4j.processor.generate;

import java.util.List;
import java.util.regex.Pattern;

/** Text for javadoc: whatever it holds, it neither ends the comment nor starts a tag. */
final class Words {
    private static final int WIDTH = 92;
    private static final Pattern PLAIN = Pattern.compile("[^{}@\\\\*/\\p{Cntrl}]*");
    private static final Pattern LINK = Pattern.compile("\\{@(?:link|linkplain|value) +(?:[^} ]+ +)?([^}]+)}");
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@[a-zA-Z].*", Pattern.DOTALL);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]) (?![^{}]*})");

    private Words() {}

    /** {@code text} in the font of code. */
    static String code(String text) {
        return PLAIN.matcher(text).matches() ? "{@code " + text + "}" : "<code>" + escaped(text) + "</code>";
    }

    static String codes(List<?> names) {
        return String.join(
                ", ", names.stream().map(name -> code(name.toString())).toList());
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c)) escaped.append(' ');
            else if ("&<>{}@\\*/".indexOf(c) >= 0)
                escaped.append("&#").append(c).append(';');
            else escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }

    /** The first sentence of what the user wrote, with links as code: their targets are not imported here. */
    static String firstSentence(String docs) {
        String main = BLOCK_TAG.matcher(docs).replaceFirst("");
        String oneLine = LINK.matcher(main)
                .replaceAll("{@code $1}")
                .replaceAll("\\s+", " ")
                .strip();
        String sentence = SENTENCE_END.split(oneLine, 2)[0];
        return sentence.replace("\\", "&#92;");
    }

    /** {@code text} with the capital and the stop that its writer may have left out. */
    static String sentence(String text) {
        String capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return capital.matches(".*[.!?]") ? capital : capital + ".";
    }

    /** {@code text} in lines of a readable length; an inline tag is never broken. */
    static String wrapped(String text) {
        var lines = new StringBuilder();
        int length = 0;
        for (String word : text.split(" (?![^{}]*})")) {
            if (length > 0 && length + 1 + word.length() > WIDTH) {
                lines.append('\n');
                length = 0;
            } else if (length > 0) {
                lines.append(' ');
                length++;
            }
            lines.append(word);
            length += word.length();
        }
        return lines.toString();
    }
}
