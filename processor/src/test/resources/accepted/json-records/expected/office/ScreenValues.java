package office;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What any create of a {@link Screen} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Screen.class)
@NullMarked
public abstract class ScreenValues<S extends ScreenValues<S>> extends Input {
  ScreenValues() {
    super(ScreenTable.MODEL);
  }

  abstract S self();

  /** {@code before}: may be null. */
  public S before(@Nullable Settings before) {
    set(ScreenTable.BEFORE, before, ScreenTable.BEFORE_CODEC);
    return self();
  }

  /** {@code shape}: may be null. */
  public S shape(@Nullable Shape shape) {
    set(ScreenTable.SHAPE, shape, ScreenTable.SHAPE_CODEC);
    return self();
  }

  /** {@code shortcuts}: {@code []} unless given. */
  public S shortcuts(List<Shortcut> shortcuts) {
    set(ScreenTable.SHORTCUTS, shortcuts, ScreenTable.SHORTCUTS_CODEC);
    return self();
  }

  /** Takes {@code id} and goes on. */
  record IdStage<N>(ScreenValues<?> values, N next) implements ScreenCreate.RequiresId<N> {
    @Override
    public N id(int id) {
      values.set(ScreenTable.ID, id);
      return next;
    }
  }

  /** Takes {@code settings} and goes on. */
  record SettingsStage<N>(ScreenValues<?> values,
      N next) implements ScreenCreate.RequiresSettings<N> {
    @Override
    public N settings(Settings settings) {
      values.set(ScreenTable.SETTINGS, settings, ScreenTable.SETTINGS_CODEC);
      return next;
    }
  }

  /** Takes {@code themes} and goes on. */
  record ThemesStage<N>(ScreenValues<?> values, N next) implements ScreenCreate.RequiresThemes<N> {
    @Override
    public N themes(Map<String, List<Theme>> themes) {
      values.set(ScreenTable.THEMES, themes, ScreenTable.THEMES_CODEC);
      return next;
    }
  }
}
