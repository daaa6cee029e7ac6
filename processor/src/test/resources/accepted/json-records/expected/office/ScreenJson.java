package office;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.EnumCodec;
import io.prisma4j.read.JsonReader;
import io.prisma4j.read.JsonWriter;
import io.prisma4j.schema.EnumType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** How the records that a {@link Screen} keeps as JSON are written and read. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Screen.class)
@NullMarked
final class ScreenJson {
  private static final YearConverter YEAR_CONVERTER = new YearConverter();

  /** The labels of {@link Theme} in the database. */
  public static final EnumCodec<Theme> THEME_CODEC = EnumCodec.of(
      new EnumType("Theme", List.of("LIGHT", "dark")), Theme.values());

  private ScreenJson() {}

  static Settings readSettings(JsonReader json) {
    return new Settings(
        json.required("theme", JsonReader.label(THEME_CODEC)),
        json.required("size", JsonReader::readInt),
        json.nullable("note", JsonReader::readString),
        json.optional("owner", part -> new Settings.Owner(part.readLong())),
        json.required("keys", JsonReader.set(ScreenJson::readShortcut)),
        json.optional("parent", ScreenJson::readSettings),
        json.required("since", part -> YEAR_CONVERTER.fromColumn(part.readInt())));
  }

  static void writeSettings(JsonWriter json, Settings value) {
    json.begin()
        .required("theme", value.theme(), JsonWriter.label(THEME_CODEC))
        .required("size", value.size(), JsonWriter::writeInt)
        .nullable("note", value.note(), JsonWriter::writeString)
        .optional("owner", value.owner(), (part, one) -> part.writeLong(one.id()))
        .required("keys", value.shortcuts(), JsonWriter.set(ScreenJson::writeShortcut))
        .optional("parent", value.parent(), ScreenJson::writeSettings)
        .required("since", value.since(),
            (part, one) -> part.writeInt(YEAR_CONVERTER.toColumn(one)))
        .end();
  }

  static Shortcut readShortcut(JsonReader json) {
    return new Shortcut(
        json.required("keys", JsonReader::readString),
        json.required("command", JsonReader::readString));
  }

  static void writeShortcut(JsonWriter json, Shortcut value) {
    json.begin()
        .required("keys", value.keys(), JsonWriter::writeString)
        .required("command", value.command(), JsonWriter::writeString)
        .end();
  }

  static Shape readShape(JsonReader json) {
    return switch (json.required("type", JsonReader::readString)) {
      case "circle" -> readCircle(json);
      case "Square" -> readSquare(json);
      default -> throw json.unknownType();
    };
  }

  static void writeShape(JsonWriter json, Shape value) {
    if (value instanceof Shape.Circle record) {
      writeCircle(json.typed("circle"), record);
    } else if (value instanceof Shape.Square record) {
      writeSquare(json.typed("Square"), record);
    }
  }

  static Shape.Circle readCircle(JsonReader json) {
    return new Shape.Circle(json.required("radius", JsonReader::readDouble));
  }

  static void writeCircle(JsonWriter json, Shape.Circle value) {
    json.begin()
        .required("radius", value.radius(), JsonWriter::writeDouble)
        .end();
  }

  static Shape.Square readSquare(JsonReader json) {
    return new Shape.Square(json.required("side", JsonReader::readFloat));
  }

  static void writeSquare(JsonWriter json, Shape.Square value) {
    json.begin()
        .required("side", value.side(), JsonWriter::writeFloat)
        .end();
  }
}
