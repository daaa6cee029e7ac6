package hotel;

import io.prisma4j.Json;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Guest} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Guest.class)
@NullMarked
public abstract class GuestValues<S extends GuestValues<S>> extends Input {
  GuestValues() {
    super(GuestTable.MODEL);
  }

  abstract S self();

  /** {@code tags}: {@code new}, {@code it's} unless given. */
  public S tags(List<String> tags) {
    set(GuestTable.TAGS, tags);
    return self();
  }

  /** {@code tags}: {@code new}, {@code it's} unless given. */
  public S tags(String... tags) {
    return tags(Arrays.asList(tags));
  }

  /** {@code nights}: empty unless given. */
  public S nights(List<Integer> nights) {
    set(GuestTable.NIGHTS, nights);
    return self();
  }

  /** {@code nights}: empty unless given. */
  public S nights(Integer... nights) {
    return nights(Arrays.asList(nights));
  }

  /** {@code rooms}: empty unless given. */
  public S rooms(List<Room> rooms) {
    set(GuestTable.ROOMS, rooms, GuestTable.ROOMS_CODEC);
    return self();
  }

  /** {@code rooms}: empty unless given. */
  public S rooms(Room... rooms) {
    return rooms(Arrays.asList(rooms));
  }

  /** {@code visits}: empty unless given. */
  public S visits(List<Instant> visits) {
    set(GuestTable.VISITS, visits);
    return self();
  }

  /** {@code visits}: empty unless given. */
  public S visits(Instant... visits) {
    return visits(Arrays.asList(visits));
  }

  /** {@code roles}: {@code GUEST} unless given. */
  public S roles(List<Role> roles) {
    set(GuestTable.ROLES, roles, GuestTable.ROLE_CODEC);
    return self();
  }

  /** {@code roles}: {@code GUEST} unless given. */
  public S roles(Role... roles) {
    return roles(Arrays.asList(roles));
  }

  /** {@code languages}: empty unless given, stored as {@code VARCHAR(2)}. */
  public S languages(List<String> languages) {
    set(GuestTable.LANGUAGES, languages);
    return self();
  }

  /** {@code languages}: empty unless given, stored as {@code VARCHAR(2)}. */
  public S languages(String... languages) {
    return languages(Arrays.asList(languages));
  }

  /** {@code scans}: empty unless given. */
  public S scans(List<byte[]> scans) {
    set(GuestTable.SCANS, scans);
    return self();
  }

  /** {@code scans}: empty unless given. */
  public S scans(byte[]... scans) {
    return scans(Arrays.asList(scans));
  }

  /** {@code notes}: empty unless given. */
  public S notes(List<Json> notes) {
    set(GuestTable.NOTES, notes);
    return self();
  }

  /** {@code notes}: empty unless given. */
  public S notes(Json... notes) {
    return notes(Arrays.asList(notes));
  }

  /** Takes {@code id} and goes on. */
  record IdStage<N>(GuestValues<?> values, N next) implements GuestCreate.RequiresId<N> {
    @Override
    public N id(int id) {
      values.set(GuestTable.ID, id);
      return next;
    }
  }
}
