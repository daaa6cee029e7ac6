package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteWalk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Offer}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Offer.class)
@NullMarked
@CheckReturnValue
public final class OfferQueries
    extends ModelQueries<Offer, OfferFields.Root<Offer>,
        OfferCreate.RequiresShop<OfferCreate.RequiresPlace<OfferCreate.RequiresPrice<
        OfferCreate.RequiresProduct<OfferCreate>>>>, OfferCreate, OfferUpdate,
        OfferFields<New<Offer>>, OfferQueries.WrittenOne> {
  /** The operations on one database. */
  public OfferQueries(Runner runner) {
    super(runner, OfferFields.Root.ROOT, OfferCreate::start, OfferUpdate::new, OfferFields::new,
        WrittenOne::new);
  }

  /** The {@link Offer} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super OfferFields.Root<Offer>, UniqueFilter<Offer>> where) {
    return new One(walk(where));
  }

  /** The first {@link Offer} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Offer} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /**
     * The {@code Product} whose {@code vendor} is this record's {@code vendor} and {@code number}
     * is this record's {@code number}.
     */
    default ProductQueries.One product() {
      return new ProductQueries.One(walk().along(OfferTable.PRODUCT));
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Offer, OfferFields.Root<Offer>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, OfferFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Offer, OfferFields.Root<Offer>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Offer, OfferFields.Root<Offer>, Offer> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Offer, OfferFields.Root<Offer>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, OfferFields.Root.ROOT);
    }

    /**
     * The {@code Product} whose {@code vendor} is this record's {@code vendor} and {@code number}
     * is this record's {@code number}.
     */
    public ProductQueries.WrittenOne product() {
      return new ProductQueries.WrittenOne(along(OfferTable.PRODUCT));
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional extends WriteOptional<Offer, OfferFields.Root<Offer>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, OfferFields.Root.ROOT);
    }

    /**
     * The {@code Product} whose {@code vendor} is this record's {@code vendor} and {@code number}
     * is this record's {@code number}.
     */
    public ProductQueries.WrittenOptional product() {
      return new ProductQueries.WrittenOptional(along(OfferTable.PRODUCT));
    }
  }
}
