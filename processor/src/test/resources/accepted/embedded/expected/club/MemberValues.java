package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import place.Address;
import place.Point;

/**
 * What any create of a {@link Member} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Member.class)
@NullMarked
public abstract class MemberValues<S extends MemberValues<S>> extends Input {
  MemberValues() {
    super(MemberTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(MemberTable.ID, id);
    return self();
  }

  /**
   * The {@code Address} in {@code job_street}, {@code job_city}, {@code job_postcode},
   * {@code job_kind}, {@code job_state}, {@code job_notes}, {@code job_hours},
   * {@code job_kinds}, {@code job_phones}, {@code job_picture}, {@code job_point_x},
   * {@code job_point_y}; may be null.
   */
  public S work(@Nullable Address work) {
    set(MemberTable.WORK, work);
    return self();
  }

  /** The {@code Stay} in {@code since}, {@code seen}, {@code visits}. */
  public S stay(Stay stay) {
    set(MemberTable.STAY, stay);
    return self();
  }

  /** The {@code Point} in {@code is_x}, {@code is_y}; may be null. */
  public S is_(@Nullable Point is) {
    set(MemberTable.IS, is);
    return self();
  }

  /** The {@code Member}, if there is one, whose {@code sponsorId} is this record's {@code id}. */
  public S sponsored(
      Function<CreateToOne<Member, MemberFields.Root<Member>,
          MemberCreate.RequiresName<MemberCreate.RequiresHome<MemberCreate.OfSponsor>>,
          MemberCreate.OfSponsor>, Related<Member>> sponsored) {
    one(MemberTable.SPONSORED, new CreateToOne<>(MemberFields.Root.ROOT,
        MemberCreate.OfSponsor::start), sponsored);
    return self();
  }

  /** Takes {@code name} and goes on. */
  record NameStage<N>(MemberValues<?> values, N next) implements MemberCreate.RequiresName<N> {
    @Override
    public N name(String name) {
      values.set(MemberTable.NAME, name);
      return next;
    }
  }

  /** Takes {@code home} and goes on. */
  record HomeStage<N>(MemberValues<?> values, N next) implements MemberCreate.RequiresHome<N> {
    @Override
    public N home(Address home) {
      values.set(MemberTable.HOME, home);
      return next;
    }
  }

  /** Takes {@code sponsor} and goes on. */
  record SponsorStage<N>(MemberValues<?> values,
      N next) implements MemberCreate.RequiresSponsor<N> {
    @Override
    public N sponsor(
        Function<CreateToOne<Member, MemberFields.Root<Member>,
            MemberCreate.RequiresName<MemberCreate.RequiresHome<MemberCreate.RequiresSponsor<
            MemberCreate>>>, MemberCreate>, Related<Member>> sponsor) {
      values.one(MemberTable.SPONSOR, new CreateToOne<>(MemberFields.Root.ROOT,
          MemberCreate::start), sponsor);
      return next;
    }

    @Override
    public N sponsorId(int sponsorId) {
      values.set(MemberTable.SPONSOR_ID, sponsorId);
      return next;
    }
  }
}
