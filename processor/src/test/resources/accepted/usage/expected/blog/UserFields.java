package blog;

import io.prisma4j.annotation.GeneratedCode;
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
import io.prisma4j.query.UniqueStringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link User}: {@code u -> u.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(User.class)
@NullMarked
public class UserFields<R> extends Fields<R, User> {
  private final IntField<R> id;
  private final StringField<R> email;
  private final StringField<R> name;
  private final IntField<R> age;
  private final EnumField<R, Role> role;
  private final ToMany<R, Post, PostFields.Root<In<R>>> posts;
  private final Later<ProfileFields.One<R>> profile;

  /** The fields of a scope. */
  public UserFields(Scope<User> scope) {
    super(scope);
    this.id = new IntField<>(scope, UserTable.ID);
    this.email = new StringField<>(scope, UserTable.EMAIL);
    this.name = new StringField<>(scope, UserTable.NAME);
    this.age = new IntField<>(scope, UserTable.AGE);
    this.role = new EnumField<>(scope, UserTable.ROLE, UserTable.ROLE_CODEC);
    this.posts = new ToMany<>(scope, UserTable.POSTS, PostTable::read, PostFields.Root::new);
    this.profile = new Later<>(
        () -> new ProfileFields.One<>(scope.to(UserTable.PROFILE, ProfileTable::read)));
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code email}: unique. */
  public StringField<R> email() {
    return email;
  }

  /** {@code name}: may be null. */
  public StringField<R> name() {
    return name;
  }

  /** {@code age}: may be null. */
  public IntField<R> age() {
    return age;
  }

  /** {@code role}: {@code USER} unless given. */
  public EnumField<R, Role> role() {
    return role;
  }

  /** The {@code Post} records whose {@code authorId} is this record's {@code id}. */
  public ToMany<R, Post, PostFields.Root<In<R>>> posts() {
    return posts;
  }

  /** The {@code Profile}, if there is one, whose {@code userId} is this record's {@code id}. */
  public ProfileFields.One<R> profile() {
    return profile.get();
  }

  /**
   * The fields of a {@link User} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends UserFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<User> ROOT = new Root<>(Scope.of(UserTable.MODEL, UserTable::read));

    private final UniqueIntField<R> id;
    private final UniqueStringField<R> email;

    /** The fields of a scope. */
    public Root(Scope<User> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, UserTable.ID);
      this.email = new UniqueStringField<>(scope, UserTable.EMAIL);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }

    /** {@code email}: unique. */
    @Override
    public UniqueStringField<R> email() {
      return email;
    }
  }

  /**
   * The fields of a {@link User} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends UserFields<R> implements ToOne<R, User, Root<In<R>>> {
    private final RelatedOne<R, User, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<User> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, User, Root<In<R>>> related() {
      return related;
    }
  }
}
