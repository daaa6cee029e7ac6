package made;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Sample} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Sample.class)
@NullMarked
public abstract class SampleValues<S extends SampleValues<S>> extends Input {
  SampleValues() {
    super(SampleTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, a UUID that begins with the time unless given. */
  public S id(UUID id) {
    set(SampleTable.ID, id);
    return self();
  }

  /** {@code token}: a random UUID unless given. */
  public S token(UUID token) {
    set(SampleTable.TOKEN, token);
    return self();
  }

  /** {@code cuid}: a CUID unless given. */
  public S cuid(String cuid) {
    set(SampleTable.CUID, cuid);
    return self();
  }

  /** {@code cuid2}: a CUID2 unless given. */
  public S cuid2(String cuid2) {
    set(SampleTable.CUID2, cuid2);
    return self();
  }

  /** {@code ulid}: a ULID unless given. */
  public S ulid(String ulid) {
    set(SampleTable.ULID, ulid);
    return self();
  }

  /** {@code nanoId}: a NanoID of 21 characters unless given. */
  public S nanoId(String nanoId) {
    set(SampleTable.NANO_ID, nanoId);
    return self();
  }

  /** {@code code}: a NanoID of 12 characters unless given. */
  public S code(String code) {
    set(SampleTable.CODE, code);
    return self();
  }

  /** {@code createdAt}: the time of the create unless given. */
  public S createdAt(Instant createdAt) {
    set(SampleTable.CREATED_AT, createdAt);
    return self();
  }

  /** {@code updatedAt}: set to the time of every write. */
  public S updatedAt(Instant updatedAt) {
    set(SampleTable.UPDATED_AT, updatedAt);
    return self();
  }

  /**
   * {@code text}: <code>a "quoted" text &#42;&#47; with $ and &#123;braces&#125;</code> unless
   * given.
   */
  public S text(String text) {
    set(SampleTable.TEXT, text);
    return self();
  }

  /** {@code number}: {@code -7} unless given. */
  public S number(long number) {
    set(SampleTable.NUMBER, number);
    return self();
  }

  /** {@code price}: {@code 1.50} unless given. */
  public S price(BigDecimal price) {
    set(SampleTable.PRICE, price);
    return self();
  }

  /** {@code active}: {@code true} unless given. */
  public S active(boolean active) {
    set(SampleTable.ACTIVE, active);
    return self();
  }

  /** {@code computed}: {@code (1 + 1)} unless given. */
  public S computed(int computed) {
    set(SampleTable.COMPUTED, computed);
    return self();
  }
}
