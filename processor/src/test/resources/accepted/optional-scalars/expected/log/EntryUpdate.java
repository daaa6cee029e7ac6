package log;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.ValueUpdate;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link Entry}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Entry.class)
@NullMarked
public final class EntryUpdate extends Input {
  /** No changes yet. */
  public EntryUpdate() {
    super(EntryTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public EntryUpdate id(int id) {
    set(EntryTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Entry, EntryFields.Root<Entry>, Integer, EntryUpdate> id() {
    return new NumberUpdate<>(this, EntryTable.ID, EntryFields.Root.ROOT);
  }

  /** {@code text}: may be null. */
  public EntryUpdate text(@Nullable String text) {
    set(EntryTable.TEXT, text);
    return this;
  }

  /** Where {@code text} is taken from. */
  public ValueUpdate<Entry, EntryFields.Root<Entry>, String, EntryUpdate> text() {
    return new ValueUpdate<>(this, EntryTable.TEXT, EntryFields.Root.ROOT);
  }

  /** {@code level}: may be null. */
  public EntryUpdate level(@Nullable Integer level) {
    set(EntryTable.LEVEL, level);
    return this;
  }

  /** Arithmetic on {@code level}. */
  public NumberUpdate<Entry, EntryFields.Root<Entry>, Integer, EntryUpdate> level() {
    return new NumberUpdate<>(this, EntryTable.LEVEL, EntryFields.Root.ROOT);
  }

  /** {@code kind}: may be null. */
  public EntryUpdate kind(Entry. @Nullable Level kind) {
    set(EntryTable.KIND, kind, EntryTable.LEVEL_CODEC);
    return this;
  }

  /** Where {@code kind} is taken from. */
  public ValueUpdate<Entry, EntryFields.Root<Entry>, Entry.Level, EntryUpdate> kind() {
    return new ValueUpdate<>(this, EntryTable.KIND, EntryFields.Root.ROOT);
  }

  /** {@code trace}: unique, may be null. */
  public EntryUpdate trace(@Nullable String trace) {
    set(EntryTable.TRACE, trace);
    return this;
  }

  /** Where {@code trace} is taken from. */
  public ValueUpdate<Entry, EntryFields.Root<Entry>, String, EntryUpdate> trace() {
    return new ValueUpdate<>(this, EntryTable.TRACE, EntryFields.Root.ROOT);
  }

  /** {@code seen}: may be null. */
  public EntryUpdate seen(@Nullable Instant seen) {
    set(EntryTable.SEEN, seen);
    return this;
  }

  /** Where {@code seen} is taken from. */
  public ValueUpdate<Entry, EntryFields.Root<Entry>, Instant, EntryUpdate> seen() {
    return new ValueUpdate<>(this, EntryTable.SEEN, EntryFields.Root.ROOT);
  }
}
