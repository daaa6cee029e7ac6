package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
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
        OfferCreate.RequiresProduct<OfferCreate>>>>, OfferCreate, OfferUpdate> {
  /** The operations on one database. */
  public OfferQueries(Runner runner) {
    super(runner, OfferFields.Root.ROOT, OfferCreate::start, OfferUpdate::new);
  }

  /** The {@link Offer} that a unique field or a compound key names. */
  public One findUnique(Function<? super OfferFields.Root<Offer>, UniqueFilter<Offer>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Offer, OfferFields.Root<Offer>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, OfferFields.Root.ROOT);
    }

    /**
     * The {@code Product} whose {@code vendor} is this record's {@code vendor} and {@code number}
     * is this record's {@code number}.
     */
    public ProductQueries.One product() {
      return new ProductQueries.One(along(OfferTable.PRODUCT));
    }
  }
}
