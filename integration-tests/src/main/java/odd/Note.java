package odd;

import java.util.List;
import java.util.Map;

/** A record of texts, kept as JSON. */
public record Note(String text, List<String> more, Map<String, String> named) {}
