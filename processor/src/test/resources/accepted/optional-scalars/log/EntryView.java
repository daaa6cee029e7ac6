package log;

import io.prisma4j.annotation.Projection;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** Each in another way than the model has it. */
@Projection(Entry.class)
public record EntryView(int id, @Nullable String text, Optional<Integer> level, @Nullable Entry.Level kind) {}
