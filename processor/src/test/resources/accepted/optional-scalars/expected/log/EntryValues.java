package log;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What any create of a {@link Entry} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Entry.class)
@NullMarked
public abstract class EntryValues<S extends EntryValues<S>> extends Input {
  EntryValues() {
    super(EntryTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(EntryTable.ID, id);
    return self();
  }

  /** {@code text}: may be null. */
  public S text(@Nullable String text) {
    set(EntryTable.TEXT, text);
    return self();
  }

  /** {@code level}: may be null. */
  public S level(@Nullable Integer level) {
    set(EntryTable.LEVEL, level);
    return self();
  }

  /** {@code kind}: may be null. */
  public S kind(Entry. @Nullable Level kind) {
    set(EntryTable.KIND, kind, EntryTable.LEVEL_CODEC);
    return self();
  }

  /** {@code trace}: unique, may be null. */
  public S trace(@Nullable String trace) {
    set(EntryTable.TRACE, trace);
    return self();
  }

  /** {@code seen}: may be null. */
  public S seen(@Nullable Instant seen) {
    set(EntryTable.SEEN, seen);
    return self();
  }
}
