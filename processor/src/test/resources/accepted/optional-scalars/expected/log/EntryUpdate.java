package log;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
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
  public NumberUpdate<Integer, EntryUpdate> id() {
    return new NumberUpdate<>(this, EntryTable.ID);
  }

  /** {@code text}: may be null. */
  public EntryUpdate text(@Nullable String text) {
    set(EntryTable.TEXT, text);
    return this;
  }

  /** {@code level}: may be null. */
  public EntryUpdate level(@Nullable Integer level) {
    set(EntryTable.LEVEL, level);
    return this;
  }

  /** Arithmetic on {@code level}. */
  public NumberUpdate<Integer, EntryUpdate> level() {
    return new NumberUpdate<>(this, EntryTable.LEVEL);
  }

  /** {@code kind}: may be null. */
  public EntryUpdate kind(Entry. @Nullable Level kind) {
    set(EntryTable.KIND, kind, EntryTable.LEVEL_CODEC);
    return this;
  }

  /** {@code trace}: unique, may be null. */
  public EntryUpdate trace(@Nullable String trace) {
    set(EntryTable.TRACE, trace);
    return this;
  }

  /** {@code seen}: may be null. */
  public EntryUpdate seen(@Nullable Instant seen) {
    set(EntryTable.SEEN, seen);
    return this;
  }
}
