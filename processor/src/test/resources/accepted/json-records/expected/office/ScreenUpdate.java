package office;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.JsonUpdate;
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
  public NumberUpdate<Screen, ScreenFields.Root<Screen>, Integer, ScreenUpdate> id() {
    return new NumberUpdate<>(this, ScreenTable.ID, ScreenFields.Root.ROOT);
  }

  /** {@code settings}: required. */
  public ScreenUpdate settings(Settings settings) {
    set(ScreenTable.SETTINGS, settings, ScreenTable.SETTINGS_CODEC);
    return this;
  }

  /** Changes to parts of {@code settings}. */
  public JsonUpdate<Screen, ScreenFields.Root<Screen>, Settings, ScreenUpdate> settings() {
    return new JsonUpdate<>(this, ScreenTable.SETTINGS, ScreenFields.Root.ROOT);
  }

  /** {@code before}: may be null. */
  public ScreenUpdate before(@Nullable Settings before) {
    set(ScreenTable.BEFORE, before, ScreenTable.BEFORE_CODEC);
    return this;
  }

  /** Changes to parts of {@code before}. */
  public JsonUpdate<Screen, ScreenFields.Root<Screen>, Settings, ScreenUpdate> before() {
    return new JsonUpdate<>(this, ScreenTable.BEFORE, ScreenFields.Root.ROOT);
  }

  /** {@code shape}: may be null. */
  public ScreenUpdate shape(@Nullable Shape shape) {
    set(ScreenTable.SHAPE, shape, ScreenTable.SHAPE_CODEC);
    return this;
  }

  /** Changes to parts of {@code shape}. */
  public JsonUpdate<Screen, ScreenFields.Root<Screen>, Shape, ScreenUpdate> shape() {
    return new JsonUpdate<>(this, ScreenTable.SHAPE, ScreenFields.Root.ROOT);
  }

  /** {@code shortcuts}: {@code []} unless given. */
  public ScreenUpdate shortcuts(List<Shortcut> shortcuts) {
    set(ScreenTable.SHORTCUTS, shortcuts, ScreenTable.SHORTCUTS_CODEC);
    return this;
  }

  /** Changes to parts of {@code shortcuts}. */
  public JsonUpdate<Screen, ScreenFields.Root<Screen>, List<Shortcut>, ScreenUpdate> shortcuts() {
    return new JsonUpdate<>(this, ScreenTable.SHORTCUTS, ScreenFields.Root.ROOT);
  }

  /** {@code themes}: required. */
  public ScreenUpdate themes(Map<String, List<Theme>> themes) {
    set(ScreenTable.THEMES, themes, ScreenTable.THEMES_CODEC);
    return this;
  }

  /** Changes to parts of {@code themes}. */
  public JsonUpdate<Screen, ScreenFields.Root<Screen>, Map<String, List<Theme>>,
      ScreenUpdate> themes(
      ) {
    return new JsonUpdate<>(this, ScreenTable.THEMES, ScreenFields.Root.ROOT);
  }
}
