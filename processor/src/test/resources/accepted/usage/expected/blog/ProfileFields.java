package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Later;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Profile}: {@code p -> p.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Profile.class)
@NullMarked
public class ProfileFields<R> extends Fields<R, Profile> {
  private final IntField<R> id;
  private final StringField<R> bio;
  private final Later<UserFields.One<R>> user;
  private final IntField<R> userId;

  /** The fields of a scope. */
  public ProfileFields(Scope<Profile> scope) {
    super(scope);
    this.id = new IntField<>(scope, ProfileTable.ID);
    this.bio = new StringField<>(scope, ProfileTable.BIO);
    this.user = new Later<>(
        () -> new UserFields.One<>(scope.to(ProfileTable.USER, UserTable::read)));
    this.userId = new IntField<>(scope, ProfileTable.USER_ID);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code bio}: required. */
  public StringField<R> bio() {
    return bio;
  }

  /** The {@code User} whose {@code id} is this record's {@code userId}. */
  public UserFields.One<R> user() {
    return user.get();
  }

  /** {@code userId}: unique, the {@code id} of {@code user}. */
  public IntField<R> userId() {
    return userId;
  }

  /**
   * The fields of a {@link Profile} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends ProfileFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Profile> ROOT = new Root<>(
        Scope.of(ProfileTable.MODEL, ProfileTable::read));

    private final UniqueIntField<R> id;
    private final UniqueIntField<R> userId;

    /** The fields of a scope. */
    public Root(Scope<Profile> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, ProfileTable.ID);
      this.userId = new UniqueIntField<>(scope, ProfileTable.USER_ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }

    /** {@code userId}: unique, the {@code id} of {@code user}. */
    @Override
    public UniqueIntField<R> userId() {
      return userId;
    }
  }

  /**
   * The fields of a {@link Profile} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends ProfileFields<R>
      implements ToOne<R, Profile, Root<In<R>>> {
    private final RelatedOne<R, Profile, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Profile> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Profile, Root<In<R>>> related() {
      return related;
    }
  }
}
