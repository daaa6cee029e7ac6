package hotel;

import io.prisma4j.Json;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.ListUpdate;
import io.prisma4j.query.NumberUpdate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Guest}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Guest.class)
@NullMarked
public final class GuestUpdate extends Input {
  /** No changes yet. */
  public GuestUpdate() {
    super(GuestTable.MODEL);
  }

  /** {@code id}: the primary key. */
  public GuestUpdate id(int id) {
    set(GuestTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Guest, GuestFields.Root<Guest>, Integer, GuestUpdate> id() {
    return new NumberUpdate<>(this, GuestTable.ID, GuestFields.Root.ROOT);
  }

  /** {@code tags}: {@code new}, {@code it's} unless given. */
  public GuestUpdate tags(List<String> tags) {
    set(GuestTable.TAGS, tags);
    return this;
  }

  /** {@code tags}: {@code new}, {@code it's} unless given. */
  public GuestUpdate tags(String... tags) {
    return tags(Arrays.asList(tags));
  }

  /** Changes to the list in {@code tags}. */
  public ListUpdate<Guest, GuestFields.Root<Guest>, String, GuestUpdate> tags() {
    return new ListUpdate<>(this, GuestTable.TAGS, GuestFields.Root.ROOT);
  }

  /** {@code nights}: empty unless given. */
  public GuestUpdate nights(List<Integer> nights) {
    set(GuestTable.NIGHTS, nights);
    return this;
  }

  /** {@code nights}: empty unless given. */
  public GuestUpdate nights(Integer... nights) {
    return nights(Arrays.asList(nights));
  }

  /** Changes to the list in {@code nights}. */
  public ListUpdate<Guest, GuestFields.Root<Guest>, Integer, GuestUpdate> nights() {
    return new ListUpdate<>(this, GuestTable.NIGHTS, GuestFields.Root.ROOT);
  }

  /** {@code rooms}: empty unless given. */
  public GuestUpdate rooms(List<Room> rooms) {
    set(GuestTable.ROOMS, rooms, GuestTable.ROOMS_CODEC);
    return this;
  }

  /** {@code rooms}: empty unless given. */
  public GuestUpdate rooms(Room... rooms) {
    return rooms(Arrays.asList(rooms));
  }

  /** Changes to the list in {@code rooms}. */
  public ListUpdate<Guest, GuestFields.Root<Guest>, Room, GuestUpdate> rooms() {
    return new ListUpdate<>(this, GuestTable.ROOMS, GuestFields.Root.ROOT,
        GuestTable.ROOMS_CODEC::stored);
  }

  /** {@code visits}: empty unless given. */
  public GuestUpdate visits(List<Instant> visits) {
    set(GuestTable.VISITS, visits);
    return this;
  }

  /** {@code visits}: empty unless given. */
  public GuestUpdate visits(Instant... visits) {
    return visits(Arrays.asList(visits));
  }

  /** Changes to the list in {@code visits}. */
  public ListUpdate<Guest, GuestFields.Root<Guest>, Instant, GuestUpdate> visits() {
    return new ListUpdate<>(this, GuestTable.VISITS, GuestFields.Root.ROOT);
  }

  /** {@code roles}: {@code GUEST} unless given. */
  public GuestUpdate roles(List<Role> roles) {
    set(GuestTable.ROLES, roles, GuestTable.ROLE_CODEC);
    return this;
  }

  /** {@code roles}: {@code GUEST} unless given. */
  public GuestUpdate roles(Role... roles) {
    return roles(Arrays.asList(roles));
  }

  /** Changes to the list in {@code roles}. */
  public ListUpdate<Guest, GuestFields.Root<Guest>, Role, GuestUpdate> roles() {
    return new ListUpdate<>(this, GuestTable.ROLES, GuestFields.Root.ROOT,
        GuestTable.ROLE_CODEC::label);
  }

  /** {@code languages}: empty unless given, stored as {@code VARCHAR(2)}. */
  public GuestUpdate languages(List<String> languages) {
    set(GuestTable.LANGUAGES, languages);
    return this;
  }

  /** {@code languages}: empty unless given, stored as {@code VARCHAR(2)}. */
  public GuestUpdate languages(String... languages) {
    return languages(Arrays.asList(languages));
  }

  /** Changes to the list in {@code languages}. */
  public ListUpdate<Guest, GuestFields.Root<Guest>, String, GuestUpdate> languages() {
    return new ListUpdate<>(this, GuestTable.LANGUAGES, GuestFields.Root.ROOT);
  }

  /** {@code scans}: empty unless given. */
  public GuestUpdate scans(List<byte[]> scans) {
    set(GuestTable.SCANS, scans);
    return this;
  }

  /** {@code scans}: empty unless given. */
  public GuestUpdate scans(byte[]... scans) {
    return scans(Arrays.asList(scans));
  }

  /** Changes to the list in {@code scans}. */
  public ListUpdate<Guest, GuestFields.Root<Guest>, byte[], GuestUpdate> scans() {
    return new ListUpdate<>(this, GuestTable.SCANS, GuestFields.Root.ROOT);
  }

  /** {@code notes}: empty unless given. */
  public GuestUpdate notes(List<Json> notes) {
    set(GuestTable.NOTES, notes);
    return this;
  }

  /** {@code notes}: empty unless given. */
  public GuestUpdate notes(Json... notes) {
    return notes(Arrays.asList(notes));
  }

  /** Changes to the list in {@code notes}. */
  public ListUpdate<Guest, GuestFields.Root<Guest>, Json, GuestUpdate> notes() {
    return new ListUpdate<>(this, GuestTable.NOTES, GuestFields.Root.ROOT);
  }
}
