package log;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Entry}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Entry.class)
@NullMarked
public final class EntryCreate extends EntryValues<EntryCreate> {
  private EntryCreate() {}

  /** The first stage of such a record. */
  public static EntryCreate start() {
    return new EntryCreate();
  }

  @Override
  EntryCreate self() {
    return this;
  }
}
