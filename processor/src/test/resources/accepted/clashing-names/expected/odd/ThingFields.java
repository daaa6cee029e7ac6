package odd;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.BooleanField;
import io.prisma4j.query.EnumField;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Later;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Thing}: {@code t -> t.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Thing.class)
@NullMarked
public class ThingFields<R> extends Fields<R, Thing> {
  private final IntField<R> id;
  private final IntField<R> count_;
  private final StringField<R> select_;
  private final StringField<R> eq_;
  private final BooleanField<R> is_;
  private final StringField<R> model;
  private final StringField<R> hash;
  private final Later<PartFields.One<R>> include_;
  private final ToMany<R, Part, PartFields.Root<In<R>>> create;
  private final EnumField<R, Kind> kindCodec;
  private final EnumField<R, Kind> kind;

  /** The fields of a scope. */
  public ThingFields(Scope<Thing> scope) {
    super(scope);
    this.id = new IntField<>(scope, ThingTable.ID);
    this.count_ = new IntField<>(scope, ThingTable.COUNT);
    this.select_ = new StringField<>(scope, ThingTable.SELECT);
    this.eq_ = new StringField<>(scope, ThingTable.EQ);
    this.is_ = new BooleanField<>(scope, ThingTable.IS);
    this.model = new StringField<>(scope, ThingTable.MODEL_);
    this.hash = new StringField<>(scope, ThingTable.HASH);
    this.include_ = new Later<>(
        () -> new PartFields.One<>(scope.to(ThingTable.INCLUDE, PartTable::read)));
    this.create = new ToMany<>(scope, ThingTable.CREATE, PartTable::read, PartFields.Root::new);
    this.kindCodec = new EnumField<>(scope, ThingTable.KIND_CODEC_, ThingTable.KIND_CODEC);
    this.kind = new EnumField<>(scope, ThingTable.KIND, ThingTable.KIND_CODEC);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code count}: required. */
  public IntField<R> count_() {
    return count_;
  }

  /** {@code select}: may be null. */
  public StringField<R> select_() {
    return select_;
  }

  /** {@code eq}: required. */
  public StringField<R> eq_() {
    return eq_;
  }

  /** {@code is}: required. */
  public BooleanField<R> is_() {
    return is_;
  }

  /** {@code model}: may be null. */
  public StringField<R> model() {
    return model;
  }

  /** {@code hash}: required. */
  public StringField<R> hash() {
    return hash;
  }

  /** The {@code Part}, if there is one, whose {@code selfId} is this record's {@code id}. */
  public PartFields.One<R> include_() {
    return include_.get();
  }

  /** The {@code Part} records whose {@code whereId} is this record's {@code id}. */
  public ToMany<R, Part, PartFields.Root<In<R>>> create() {
    return create;
  }

  /** {@code kindCodec}: may be null. */
  public EnumField<R, Kind> kindCodec() {
    return kindCodec;
  }

  /** {@code kind}: {@code SMALL} unless given. */
  public EnumField<R, Kind> kind() {
    return kind;
  }

  /**
   * The fields of a {@link Thing} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends ThingFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Thing> ROOT = new Root<>(Scope.of(ThingTable.MODEL, ThingTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Thing> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, ThingTable.ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Thing} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends ThingFields<R> implements ToOne<R, Thing, Root<In<R>>> {
    private final RelatedOne<R, Thing, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Thing> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Thing, Root<In<R>>> related() {
      return related;
    }
  }
}
