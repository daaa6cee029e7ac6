package made;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.ValueUpdate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Sample}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Sample.class)
@NullMarked
public final class SampleUpdate extends Input {
  /** No changes yet. */
  public SampleUpdate() {
    super(SampleTable.MODEL);
  }

  /** {@code id}: the primary key, a UUID that begins with the time unless given. */
  public SampleUpdate id(UUID id) {
    set(SampleTable.ID, id);
    return this;
  }

  /** Where {@code id} is taken from. */
  public ValueUpdate<Sample, SampleFields.Root<Sample>, UUID, SampleUpdate> id() {
    return new ValueUpdate<>(this, SampleTable.ID, SampleFields.Root.ROOT);
  }

  /** {@code token}: a random UUID unless given. */
  public SampleUpdate token(UUID token) {
    set(SampleTable.TOKEN, token);
    return this;
  }

  /** Where {@code token} is taken from. */
  public ValueUpdate<Sample, SampleFields.Root<Sample>, UUID, SampleUpdate> token() {
    return new ValueUpdate<>(this, SampleTable.TOKEN, SampleFields.Root.ROOT);
  }

  /** {@code cuid}: a CUID unless given. */
  public SampleUpdate cuid(String cuid) {
    set(SampleTable.CUID, cuid);
    return this;
  }

  /** Where {@code cuid} is taken from. */
  public ValueUpdate<Sample, SampleFields.Root<Sample>, String, SampleUpdate> cuid() {
    return new ValueUpdate<>(this, SampleTable.CUID, SampleFields.Root.ROOT);
  }

  /** {@code cuid2}: a CUID2 unless given. */
  public SampleUpdate cuid2(String cuid2) {
    set(SampleTable.CUID2, cuid2);
    return this;
  }

  /** Where {@code cuid2} is taken from. */
  public ValueUpdate<Sample, SampleFields.Root<Sample>, String, SampleUpdate> cuid2() {
    return new ValueUpdate<>(this, SampleTable.CUID2, SampleFields.Root.ROOT);
  }

  /** {@code ulid}: a ULID unless given. */
  public SampleUpdate ulid(String ulid) {
    set(SampleTable.ULID, ulid);
    return this;
  }

  /** Where {@code ulid} is taken from. */
  public ValueUpdate<Sample, SampleFields.Root<Sample>, String, SampleUpdate> ulid() {
    return new ValueUpdate<>(this, SampleTable.ULID, SampleFields.Root.ROOT);
  }

  /** {@code nanoId}: a NanoID of 21 characters unless given. */
  public SampleUpdate nanoId(String nanoId) {
    set(SampleTable.NANO_ID, nanoId);
    return this;
  }

  /** Where {@code nanoId} is taken from. */
  public ValueUpdate<Sample, SampleFields.Root<Sample>, String, SampleUpdate> nanoId() {
    return new ValueUpdate<>(this, SampleTable.NANO_ID, SampleFields.Root.ROOT);
  }

  /** {@code code}: a NanoID of 12 characters unless given. */
  public SampleUpdate code(String code) {
    set(SampleTable.CODE, code);
    return this;
  }

  /** Where {@code code} is taken from. */
  public ValueUpdate<Sample, SampleFields.Root<Sample>, String, SampleUpdate> code() {
    return new ValueUpdate<>(this, SampleTable.CODE, SampleFields.Root.ROOT);
  }

  /** {@code createdAt}: the time of the create unless given. */
  public SampleUpdate createdAt(Instant createdAt) {
    set(SampleTable.CREATED_AT, createdAt);
    return this;
  }

  /** Where {@code createdAt} is taken from. */
  public ValueUpdate<Sample, SampleFields.Root<Sample>, Instant, SampleUpdate> createdAt() {
    return new ValueUpdate<>(this, SampleTable.CREATED_AT, SampleFields.Root.ROOT);
  }

  /** {@code updatedAt}: set to the time of every write. */
  public SampleUpdate updatedAt(Instant updatedAt) {
    set(SampleTable.UPDATED_AT, updatedAt);
    return this;
  }

  /** Where {@code updatedAt} is taken from. */
  public ValueUpdate<Sample, SampleFields.Root<Sample>, Instant, SampleUpdate> updatedAt() {
    return new ValueUpdate<>(this, SampleTable.UPDATED_AT, SampleFields.Root.ROOT);
  }

  /**
   * {@code text}: <code>a "quoted" text &#42;&#47; with $ and &#123;braces&#125;</code> unless
   * given.
   */
  public SampleUpdate text(String text) {
    set(SampleTable.TEXT, text);
    return this;
  }

  /** Where {@code text} is taken from. */
  public ValueUpdate<Sample, SampleFields.Root<Sample>, String, SampleUpdate> text() {
    return new ValueUpdate<>(this, SampleTable.TEXT, SampleFields.Root.ROOT);
  }

  /** {@code number}: {@code -7} unless given. */
  public SampleUpdate number(long number) {
    set(SampleTable.NUMBER, number);
    return this;
  }

  /** Arithmetic on {@code number}. */
  public NumberUpdate<Sample, SampleFields.Root<Sample>, Long, SampleUpdate> number() {
    return new NumberUpdate<>(this, SampleTable.NUMBER, SampleFields.Root.ROOT);
  }

  /** {@code price}: {@code 1.50} unless given. */
  public SampleUpdate price(BigDecimal price) {
    set(SampleTable.PRICE, price);
    return this;
  }

  /** Arithmetic on {@code price}. */
  public NumberUpdate<Sample, SampleFields.Root<Sample>, BigDecimal, SampleUpdate> price() {
    return new NumberUpdate<>(this, SampleTable.PRICE, SampleFields.Root.ROOT);
  }

  /** {@code active}: {@code true} unless given. */
  public SampleUpdate active(boolean active) {
    set(SampleTable.ACTIVE, active);
    return this;
  }

  /** Where {@code active} is taken from. */
  public ValueUpdate<Sample, SampleFields.Root<Sample>, Boolean, SampleUpdate> active() {
    return new ValueUpdate<>(this, SampleTable.ACTIVE, SampleFields.Root.ROOT);
  }

  /** {@code computed}: {@code (1 + 1)} unless given. */
  public SampleUpdate computed(int computed) {
    set(SampleTable.COMPUTED, computed);
    return this;
  }

  /** Arithmetic on {@code computed}. */
  public NumberUpdate<Sample, SampleFields.Root<Sample>, Integer, SampleUpdate> computed() {
    return new NumberUpdate<>(this, SampleTable.COMPUTED, SampleFields.Root.ROOT);
  }
}
