package made;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.BooleanField;
import io.prisma4j.query.DecimalField;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.LongField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueValueField;
import io.prisma4j.query.ValueField;
import io.prisma4j.read.ResultRow;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Sample}: {@code s -> s.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Sample.class)
@NullMarked
public class SampleFields<R> extends Fields<R, Sample> {
  private final ValueField<R, UUID> id;
  private final ValueField<R, UUID> token;
  private final StringField<R> cuid;
  private final StringField<R> cuid2;
  private final StringField<R> ulid;
  private final StringField<R> nanoId;
  private final StringField<R> code;
  private final ValueField<R, Instant> createdAt;
  private final ValueField<R, Instant> updatedAt;
  private final StringField<R> text;
  private final LongField<R> number;
  private final DecimalField<R> price;
  private final BooleanField<R> active;
  private final IntField<R> computed;
  private final LongField<R> version;

  /** The fields of a scope. */
  public SampleFields(Scope<Sample> scope) {
    super(scope);
    this.id = new ValueField<>(
        scope, SampleTable.ID, ResultRow::getUuid, ResultRow::getNullableUuid);
    this.token = new ValueField<>(
        scope, SampleTable.TOKEN, ResultRow::getUuid, ResultRow::getNullableUuid);
    this.cuid = new StringField<>(scope, SampleTable.CUID);
    this.cuid2 = new StringField<>(scope, SampleTable.CUID2);
    this.ulid = new StringField<>(scope, SampleTable.ULID);
    this.nanoId = new StringField<>(scope, SampleTable.NANO_ID);
    this.code = new StringField<>(scope, SampleTable.CODE);
    this.createdAt = new ValueField<>(
        scope, SampleTable.CREATED_AT, ResultRow::getInstant, ResultRow::getNullableInstant);
    this.updatedAt = new ValueField<>(
        scope, SampleTable.UPDATED_AT, ResultRow::getInstant, ResultRow::getNullableInstant);
    this.text = new StringField<>(scope, SampleTable.TEXT);
    this.number = new LongField<>(scope, SampleTable.NUMBER);
    this.price = new DecimalField<>(scope, SampleTable.PRICE);
    this.active = new BooleanField<>(scope, SampleTable.ACTIVE);
    this.computed = new IntField<>(scope, SampleTable.COMPUTED);
    this.version = new LongField<>(scope, SampleTable.VERSION);
  }

  /** {@code id}: the primary key, a UUID that begins with the time unless given. */
  public ValueField<R, UUID> id() {
    return id;
  }

  /** {@code token}: a random UUID unless given. */
  public ValueField<R, UUID> token() {
    return token;
  }

  /** {@code cuid}: a CUID unless given. */
  public StringField<R> cuid() {
    return cuid;
  }

  /** {@code cuid2}: a CUID2 unless given. */
  public StringField<R> cuid2() {
    return cuid2;
  }

  /** {@code ulid}: a ULID unless given. */
  public StringField<R> ulid() {
    return ulid;
  }

  /** {@code nanoId}: a NanoID of 21 characters unless given. */
  public StringField<R> nanoId() {
    return nanoId;
  }

  /** {@code code}: a NanoID of 12 characters unless given. */
  public StringField<R> code() {
    return code;
  }

  /** {@code createdAt}: the time of the create unless given. */
  public ValueField<R, Instant> createdAt() {
    return createdAt;
  }

  /** {@code updatedAt}: set to the time of every write. */
  public ValueField<R, Instant> updatedAt() {
    return updatedAt;
  }

  /**
   * {@code text}: <code>a "quoted" text &#42;&#47; with $ and &#123;braces&#125;</code> unless
   * given.
   */
  public StringField<R> text() {
    return text;
  }

  /** {@code number}: {@code -7} unless given. */
  public LongField<R> number() {
    return number;
  }

  /** {@code price}: {@code 1.50} unless given. */
  public DecimalField<R> price() {
    return price;
  }

  /** {@code active}: {@code true} unless given. */
  public BooleanField<R> active() {
    return active;
  }

  /** {@code computed}: {@code (1 + 1)} unless given. */
  public IntField<R> computed() {
    return computed;
  }

  /** {@code version}: 0 at first, raised by every update. */
  public LongField<R> version() {
    return version;
  }

  /**
   * The fields of a {@link Sample} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends SampleFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Sample> ROOT = new Root<>(
        Scope.of(SampleTable.MODEL, SampleTable::read));

    private final UniqueValueField<R, UUID> id;

    /** The fields of a scope. */
    public Root(Scope<Sample> scope) {
      super(scope);
      this.id = new UniqueValueField<>(
          scope, SampleTable.ID, ResultRow::getUuid, ResultRow::getNullableUuid);
    }

    /** {@code id}: the primary key, a UUID that begins with the time unless given. */
    @Override
    public UniqueValueField<R, UUID> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Sample} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends SampleFields<R>
      implements ToOne<R, Sample, Root<In<R>>> {
    private final RelatedOne<R, Sample, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Sample> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Sample, Root<In<R>>> related() {
      return related;
    }
  }
}
