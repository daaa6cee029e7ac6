package school;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Course}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Course.class)
@NullMarked
public final class CourseCreate extends CourseValues<CourseCreate> {
  private CourseCreate() {}

  /** The first stage of such a record. */
  public static RequiresCode<CourseCreate> start() {
    CourseCreate create = new CourseCreate();
    return new CourseValues.CodeStage<>(create, create);
  }

  @Override
  CourseCreate self() {
    return this;
  }

  /**
   * A {@link Course} that still needs its {@code code}.
   *
   * @param <N> what comes next
   */
  public interface RequiresCode<N> {
    /** {@code code}: the primary key. */
    N code(String code);
  }
}
