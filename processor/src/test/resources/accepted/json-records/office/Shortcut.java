package office;

/** Keys and what they do. */
record Shortcut(String keys, String command) {}
