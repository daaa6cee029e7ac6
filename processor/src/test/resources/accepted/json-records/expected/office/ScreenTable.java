package office;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Codec;
import io.prisma4j.read.JsonReader;
import io.prisma4j.read.JsonWriter;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Screen}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Screen}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Screen.class)
@NullMarked
public final class ScreenTable {
  /** {@code Settings} and the {@code Json} that {@code settings} holds. */
  public static final Codec<Settings> SETTINGS_CODEC = Codec.asJson("Screen.settings",
      ScreenJson::readSettings, ScreenJson::writeSettings);

  /** {@code Settings} and the {@code Json} that {@code before} holds. */
  public static final Codec<Settings> BEFORE_CODEC = Codec.asJson("Screen.before",
      ScreenJson::readSettings, ScreenJson::writeSettings);

  /** {@code Shape} and the {@code Json} that {@code shape} holds. */
  public static final Codec<Shape> SHAPE_CODEC = Codec.asJson("Screen.shape", ScreenJson::readShape,
      ScreenJson::writeShape);

  /** {@code List<Shortcut>} and the {@code Json} that {@code shortcuts} holds. */
  public static final Codec<List<Shortcut>> SHORTCUTS_CODEC = Codec.asJson("Screen.shortcuts",
      JsonReader.list(ScreenJson::readShortcut), JsonWriter.list(ScreenJson::writeShortcut));

  /** {@code Map<String, List<Theme>>} and the {@code Json} that {@code themes} holds. */
  public static final Codec<Map<String, List<Theme>>> THEMES_CODEC = Codec.asJson("Screen.themes",
      JsonReader.map(JsonReader.list(JsonReader.label(ScreenJson.THEME_CODEC))),
      JsonWriter.map(JsonWriter.list(JsonWriter.label(ScreenJson.THEME_CODEC))));

  /** {@code id}: the primary key. */
  public static final Column ID = Column.of("id", ScalarType.INT);

  /** {@code settings}: required. */
  public static final Column SETTINGS = Column.of("settings", ScalarType.JSON);

  /** {@code before}: may be null. */
  public static final Column BEFORE = Column.of("before", ScalarType.JSON).asNullable();

  /** {@code shape}: may be null. */
  public static final Column SHAPE = Column.of("shape", ScalarType.JSON).asNullable();

  /** {@code shortcuts}: {@code []} unless given. */
  public static final Column SHORTCUTS = Column.of("shortcuts", ScalarType.JSON)
      .withDefault(new DefaultValue.Literal("[]"));

  /** {@code themes}: required. */
  public static final Column THEMES = Column.of("themes", ScalarType.JSON);

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Screen", "Screen")
      .columns(ID, SETTINGS, BEFORE, SHAPE, SHORTCUTS, THEMES)
      .key(new Key("id", "Screen_pkey", List.of(ID), true))
      .build();

  private ScreenTable() {}

  /** Reads the 6 columns that begin at {@code at}. */
  public static Screen read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Screen(
        row.getInt(at),
        row.get(at + 1, SETTINGS_CODEC),
        row.getNullable(at + 2, BEFORE_CODEC),
        Optional.ofNullable(row.getNullable(at + 3, SHAPE_CODEC)),
        row.get(at + 4, SHORTCUTS_CODEC),
        row.get(at + 5, THEMES_CODEC));
  }
}
