package made;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Sample}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Sample.class)
@NullMarked
public final class SampleCreate extends SampleValues<SampleCreate> {
  private SampleCreate() {}

  /** The first stage of such a record. */
  public static SampleCreate start() {
    return new SampleCreate();
  }

  @Override
  SampleCreate self() {
    return this;
  }
}
