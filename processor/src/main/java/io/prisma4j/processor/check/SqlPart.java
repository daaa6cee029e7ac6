package io.prisma4j.processor.check;

/** SQL of the user's that becomes a part of a statement, and must end where it is said to end. */
record SqlPart(String sql) {

    /** Whether quotes and parentheses are closed, and there is nothing that ends or hides what follows. */
    boolean whole() {
        int depth = 0;
        char quote = 0;
        for (int at = 0; at < sql.length() && depth >= 0; at++) {
            char c = sql.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == ';' || sql.startsWith("--", at) || sql.startsWith("/*", at)) {
                return false;
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return depth == 0 && quote == 0 && !sql.isBlank();
    }
}
