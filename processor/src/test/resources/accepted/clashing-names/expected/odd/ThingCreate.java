package odd;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Thing}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Thing.class)
@NullMarked
public final class ThingCreate extends ThingValues<ThingCreate> {
  private ThingCreate() {}

  /** The first stage of such a record. */
  public static RequiresCount<RequiresEq<RequiresIs<RequiresHash<ThingCreate>>>> start() {
    ThingCreate create = new ThingCreate();
    return new ThingValues.CountStage<>(create, new ThingValues.EqStage<>(create,
        new ThingValues.IsStage<>(create, new ThingValues.HashStage<>(create, create))));
  }

  @Override
  ThingCreate self() {
    return this;
  }

  /**
   * A {@link Thing} that still needs its {@code count}.
   *
   * @param <N> what comes next
   */
  public interface RequiresCount<N> {
    /** {@code count}: required. */
    N count_(int count);
  }

  /**
   * A {@link Thing} that still needs its {@code eq}.
   *
   * @param <N> what comes next
   */
  public interface RequiresEq<N> {
    /** {@code eq}: required. */
    N eq_(String eq);
  }

  /**
   * A {@link Thing} that still needs its {@code is}.
   *
   * @param <N> what comes next
   */
  public interface RequiresIs<N> {
    /** {@code is}: required. */
    N is_(boolean is);
  }

  /**
   * A {@link Thing} that still needs its {@code hash}.
   *
   * @param <N> what comes next
   */
  public interface RequiresHash<N> {
    /** {@code hash}: required. */
    N hash(String hash);
  }
}
