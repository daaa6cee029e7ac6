package made;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
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

  /** {@code token}: a random UUID unless given. */
  public SampleUpdate token(UUID token) {
    set(SampleTable.TOKEN, token);
    return this;
  }

  /** {@code cuid}: a CUID unless given. */
  public SampleUpdate cuid(String cuid) {
    set(SampleTable.CUID, cuid);
    return this;
  }

  /** {@code cuid2}: a CUID2 unless given. */
  public SampleUpdate cuid2(String cuid2) {
    set(SampleTable.CUID2, cuid2);
    return this;
  }

  /** {@code ulid}: a ULID unless given. */
  public SampleUpdate ulid(String ulid) {
    set(SampleTable.ULID, ulid);
    return this;
  }

  /** {@code nanoId}: a NanoID of 21 characters unless given. */
  public SampleUpdate nanoId(String nanoId) {
    set(SampleTable.NANO_ID, nanoId);
    return this;
  }

  /** {@code code}: a NanoID of 12 characters unless given. */
  public SampleUpdate code(String code) {
    set(SampleTable.CODE, code);
    return this;
  }

  /** {@code createdAt}: the time of the create unless given. */
  public SampleUpdate createdAt(Instant createdAt) {
    set(SampleTable.CREATED_AT, createdAt);
    return this;
  }

  /** {@code updatedAt}: set to the time of every write. */
  public SampleUpdate updatedAt(Instant updatedAt) {
    set(SampleTable.UPDATED_AT, updatedAt);
    return this;
  }

  /**
   * {@code text}: <code>a "quoted" text &#42;&#47; with $ and &#123;braces&#125;</code> unless
   * given.
   */
  public SampleUpdate text(String text) {
    set(SampleTable.TEXT, text);
    return this;
  }

  /** {@code number}: {@code -7} unless given. */
  public SampleUpdate number(long number) {
    set(SampleTable.NUMBER, number);
    return this;
  }

  /** Arithmetic on {@code number}. */
  public NumberUpdate<Long, SampleUpdate> number() {
    return new NumberUpdate<>(this, SampleTable.NUMBER);
  }

  /** {@code price}: {@code 1.50} unless given. */
  public SampleUpdate price(BigDecimal price) {
    set(SampleTable.PRICE, price);
    return this;
  }

  /** Arithmetic on {@code price}. */
  public NumberUpdate<BigDecimal, SampleUpdate> price() {
    return new NumberUpdate<>(this, SampleTable.PRICE);
  }

  /** {@code active}: {@code true} unless given. */
  public SampleUpdate active(boolean active) {
    set(SampleTable.ACTIVE, active);
    return this;
  }

  /** {@code computed}: {@code (1 + 1)} unless given. */
  public SampleUpdate computed(int computed) {
    set(SampleTable.COMPUTED, computed);
    return this;
  }

  /** Arithmetic on {@code computed}. */
  public NumberUpdate<Integer, SampleUpdate> computed() {
    return new NumberUpdate<>(this, SampleTable.COMPUTED);
  }
}
