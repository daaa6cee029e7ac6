package hotel;

import io.prisma4j.Json;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.ListField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import io.prisma4j.read.ResultRow;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Guest}: {@code g -> g.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Guest.class)
@NullMarked
public class GuestFields<R> extends Fields<R, Guest> {
  private final IntField<R> id;
  private final ListField<R, String> tags;
  private final ListField<R, Integer> nights;
  private final ListField<R, Room> rooms;
  private final ListField<R, Instant> visits;
  private final ListField<R, Role> roles;
  private final ListField<R, String> languages;
  private final ListField<R, byte[]> scans;
  private final ListField<R, Json> notes;

  /** The fields of a scope. */
  public GuestFields(Scope<Guest> scope) {
    super(scope);
    this.id = new IntField<>(scope, GuestTable.ID);
    this.tags = new ListField<>(scope, GuestTable.TAGS, ResultRow::getString);
    this.nights = new ListField<>(scope, GuestTable.NIGHTS, ResultRow::getInt);
    this.rooms = new ListField<>(
        scope, GuestTable.ROOMS, GuestTable.ROOMS_CODEC::read, GuestTable.ROOMS_CODEC::stored);
    this.visits = new ListField<>(scope, GuestTable.VISITS, ResultRow::getInstant);
    this.roles = new ListField<>(
        scope, GuestTable.ROLES, GuestTable.ROLE_CODEC::read, GuestTable.ROLE_CODEC::label);
    this.languages = new ListField<>(scope, GuestTable.LANGUAGES, ResultRow::getString);
    this.scans = new ListField<>(scope, GuestTable.SCANS, ResultRow::getBytes);
    this.notes = new ListField<>(scope, GuestTable.NOTES, ResultRow::getJson);
  }

  /** {@code id}: the primary key. */
  public IntField<R> id() {
    return id;
  }

  /** {@code tags}: {@code new}, {@code it's} unless given. */
  public ListField<R, String> tags() {
    return tags;
  }

  /** {@code nights}: empty unless given. */
  public ListField<R, Integer> nights() {
    return nights;
  }

  /** {@code rooms}: empty unless given. */
  public ListField<R, Room> rooms() {
    return rooms;
  }

  /** {@code visits}: empty unless given. */
  public ListField<R, Instant> visits() {
    return visits;
  }

  /** {@code roles}: {@code GUEST} unless given. */
  public ListField<R, Role> roles() {
    return roles;
  }

  /** {@code languages}: empty unless given, stored as {@code VARCHAR(2)}. */
  public ListField<R, String> languages() {
    return languages;
  }

  /** {@code scans}: empty unless given. */
  public ListField<R, byte[]> scans() {
    return scans;
  }

  /** {@code notes}: empty unless given. */
  public ListField<R, Json> notes() {
    return notes;
  }

  /**
   * The fields of a {@link Guest} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends GuestFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Guest> ROOT = new Root<>(Scope.of(GuestTable.MODEL, GuestTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Guest> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, GuestTable.ID);
    }

    /** {@code id}: the primary key. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Guest} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends GuestFields<R> implements ToOne<R, Guest, Root<In<R>>> {
    private final RelatedOne<R, Guest, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Guest> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Guest, Root<In<R>>> related() {
      return related;
    }
  }
}
