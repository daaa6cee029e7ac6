package office;

import io.prisma4j.annotation.GeneratedCode;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Screen}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Screen.class)
@NullMarked
public final class ScreenCreate extends ScreenValues<ScreenCreate> {
  private ScreenCreate() {}

  /** The first stage of such a record. */
  public static RequiresId<RequiresSettings<RequiresThemes<ScreenCreate>>> start() {
    ScreenCreate create = new ScreenCreate();
    return new ScreenValues.IdStage<>(create, new ScreenValues.SettingsStage<>(create,
        new ScreenValues.ThemesStage<>(create, create)));
  }

  @Override
  ScreenCreate self() {
    return this;
  }

  /**
   * A {@link Screen} that still needs its {@code id}.
   *
   * @param <N> what comes next
   */
  public interface RequiresId<N> {
    /** {@code id}: the primary key. */
    N id(int id);
  }

  /**
   * A {@link Screen} that still needs its {@code settings}.
   *
   * @param <N> what comes next
   */
  public interface RequiresSettings<N> {
    /** {@code settings}: required. */
    N settings(Settings settings);
  }

  /**
   * A {@link Screen} that still needs its {@code themes}.
   *
   * @param <N> what comes next
   */
  public interface RequiresThemes<N> {
    /** {@code themes}: required. */
    N themes(Map<String, List<Theme>> themes);
  }
}
