package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.JsonReader;
import io.prisma4j.read.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import place.Hours;

/** How the records that a {@link Member} keeps as JSON are written and read. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Member.class)
@NullMarked
final class MemberJson {
  private MemberJson() {}

  static Hours readHours(JsonReader json) {
    return new Hours(
        json.required("from", JsonReader::readInt),
        json.required("to", JsonReader::readInt));
  }

  static void writeHours(JsonWriter json, Hours value) {
    json.begin()
        .required("from", value.from(), JsonWriter::writeInt)
        .required("to", value.to(), JsonWriter::writeInt)
        .end();
  }
}
