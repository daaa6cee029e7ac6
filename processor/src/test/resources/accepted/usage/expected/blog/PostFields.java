package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.BooleanField;
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
import io.prisma4j.query.ValueField;
import io.prisma4j.read.ResultRow;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Post}: {@code p -> p.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Post.class)
@NullMarked
public class PostFields<R> extends Fields<R, Post> {
  private final IntField<R> id;
  private final ValueField<R, Instant> createdAt;
  private final StringField<R> title;
  private final StringField<R> content;
  private final BooleanField<R> published;
  private final IntField<R> views;
  private final IntField<R> likes;
  private final Later<UserFields.One<R>> author;
  private final IntField<R> authorId;
  private final ToMany<R, Category, CategoryFields.Root<In<R>>> categories;
  private final ToMany<R, Comment, CommentFields.Root<In<R>>> comments;

  /** The fields of a scope. */
  public PostFields(Scope<Post> scope) {
    super(scope);
    this.id = new IntField<>(scope, PostTable.ID);
    this.createdAt = new ValueField<>(
        scope, PostTable.CREATED_AT, ResultRow::getInstant, ResultRow::getNullableInstant);
    this.title = new StringField<>(scope, PostTable.TITLE);
    this.content = new StringField<>(scope, PostTable.CONTENT);
    this.published = new BooleanField<>(scope, PostTable.PUBLISHED);
    this.views = new IntField<>(scope, PostTable.VIEWS);
    this.likes = new IntField<>(scope, PostTable.LIKES);
    this.author = new Later<>(
        () -> new UserFields.One<>(scope.to(PostTable.AUTHOR, UserTable::read)));
    this.authorId = new IntField<>(scope, PostTable.AUTHOR_ID);
    this.categories = new ToMany<>(
        scope, PostTable.CATEGORIES, CategoryTable::read, CategoryFields.Root::new);
    this.comments = new ToMany<>(
        scope, PostTable.COMMENTS, CommentTable::read, CommentFields.Root::new);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code createdAt}: the time of the create unless given. */
  public ValueField<R, Instant> createdAt() {
    return createdAt;
  }

  /** {@code title}: required. */
  public StringField<R> title() {
    return title;
  }

  /** {@code content}: may be null. */
  public StringField<R> content() {
    return content;
  }

  /** {@code published}: {@code false} unless given. */
  public BooleanField<R> published() {
    return published;
  }

  /** {@code views}: {@code 0} unless given. */
  public IntField<R> views() {
    return views;
  }

  /** {@code likes}: {@code 0} unless given. */
  public IntField<R> likes() {
    return likes;
  }

  /** The {@code User}, if there is one, whose {@code id} is this record's {@code authorId}. */
  public UserFields.One<R> author() {
    return author.get();
  }

  /** {@code authorId}: the {@code id} of {@code author}, may be null. */
  public IntField<R> authorId() {
    return authorId;
  }

  /** The {@code Category} records that {@code _CategoryToPost} pairs with this record. */
  public ToMany<R, Category, CategoryFields.Root<In<R>>> categories() {
    return categories;
  }

  /** The {@code Comment} records whose {@code postId} is this record's {@code id}. */
  public ToMany<R, Comment, CommentFields.Root<In<R>>> comments() {
    return comments;
  }

  /**
   * The fields of a {@link Post} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends PostFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Post> ROOT = new Root<>(Scope.of(PostTable.MODEL, PostTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Post> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, PostTable.ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Post} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends PostFields<R> implements ToOne<R, Post, Root<In<R>>> {
    private final RelatedOne<R, Post, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Post> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Post, Root<In<R>>> related() {
      return related;
    }
  }
}
