package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import place.Address;

/** A new {@link Member}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Member.class)
@NullMarked
public final class MemberCreate extends MemberValues<MemberCreate> {
  private MemberCreate() {}

  /** The first stage of such a record. */
  public static RequiresName<RequiresHome<RequiresSponsor<MemberCreate>>> start() {
    MemberCreate create = new MemberCreate();
    return new MemberValues.NameStage<>(create, new MemberValues.HomeStage<>(create,
        new MemberValues.SponsorStage<>(create, create)));
  }

  @Override
  MemberCreate self() {
    return this;
  }

  /** A {@link Member} created under {@code Member.sponsored}: its {@code sponsor} is known. */
  public static final class OfSponsor extends MemberValues<OfSponsor> {
    private OfSponsor() {}

    /** The first stage of such a record. */
    public static RequiresName<RequiresHome<OfSponsor>> start() {
      OfSponsor create = new OfSponsor();
      return new MemberValues.NameStage<>(create, new MemberValues.HomeStage<>(create, create));
    }

    @Override
    OfSponsor self() {
      return this;
    }
  }

  /**
   * A {@link Member} that still needs its {@code name}.
   *
   * @param <N> what comes next
   */
  public interface RequiresName<N> {
    /** {@code name}: required. */
    N name(String name);
  }

  /**
   * A {@link Member} that still needs its {@code home}.
   *
   * @param <N> what comes next
   */
  public interface RequiresHome<N> {
    /**
     * Where the member lives. The {@code Address} in {@code home_street}, {@code home_city},
     * {@code home_postcode}, {@code home_kind}, {@code home_state}, {@code home_notes},
     * {@code home_hours}, {@code home_kinds}, {@code home_phones}, {@code home_picture},
     * {@code home_point_x}, {@code home_point_y}.
     */
    N home(Address home);
  }

  /**
   * A {@link Member} that still needs its {@code sponsor}.
   *
   * @param <N> what comes next
   */
  public interface RequiresSponsor<N> {
    /** The {@code Member} whose {@code id} is this record's {@code sponsorId}. */
    N sponsor(
        Function<CreateToOne<Member, MemberFields.Root<Member>,
            RequiresName<RequiresHome<RequiresSponsor<MemberCreate>>>, MemberCreate>,
            Related<Member>> sponsor);

    /** {@code sponsorId}: unique, the {@code id} of {@code sponsor}. */
    N sponsorId(int sponsorId);
  }
}
