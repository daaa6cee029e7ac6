package office;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link Screen}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Screen.class)
@NullMarked
public final class ScreenUpdate extends Input {
  /** No changes yet. */
  public ScreenUpdate() {
    super(ScreenTable.MODEL);
  }

  /** {@code id}: the primary key. */
  public ScreenUpdate id(int id) {
    set(ScreenTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Integer, ScreenUpdate> id() {
    return new NumberUpdate<>(this, ScreenTable.ID);
  }

  /** {@code settings}: required. */
  public ScreenUpdate settings(Settings settings) {
    set(ScreenTable.SETTINGS, settings, ScreenTable.SETTINGS_CODEC);
    return this;
  }

  /** {@code before}: may be null. */
  public ScreenUpdate before(@Nullable Settings before) {
    set(ScreenTable.BEFORE, before, ScreenTable.BEFORE_CODEC);
    return this;
  }

  /** {@code shape}: may be null. */
  public ScreenUpdate shape(@Nullable Shape shape) {
    set(ScreenTable.SHAPE, shape, ScreenTable.SHAPE_CODEC);
    return this;
  }

  /** {@code shortcuts}: {@code []} unless given. */
  public ScreenUpdate shortcuts(List<Shortcut> shortcuts) {
    set(ScreenTable.SHORTCUTS, shortcuts, ScreenTable.SHORTCUTS_CODEC);
    return this;
  }

  /** {@code themes}: required. */
  public ScreenUpdate themes(Map<String, List<Theme>> themes) {
    set(ScreenTable.THEMES, themes, ScreenTable.THEMES_CODEC);
    return this;
  }
}
