package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateOptionalToOne;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link Post}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Post.class)
@NullMarked
public final class PostUpdate extends Input {
  /** No changes yet. */
  public PostUpdate() {
    super(PostTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public PostUpdate id(int id) {
    set(PostTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Post, PostFields.Root<Post>, Integer, PostUpdate> id() {
    return new NumberUpdate<>(this, PostTable.ID, PostFields.Root.ROOT);
  }

  /** {@code createdAt}: the time of the create unless given. */
  public PostUpdate createdAt(Instant createdAt) {
    set(PostTable.CREATED_AT, createdAt);
    return this;
  }

  /** Where {@code createdAt} is taken from. */
  public ValueUpdate<Post, PostFields.Root<Post>, Instant, PostUpdate> createdAt() {
    return new ValueUpdate<>(this, PostTable.CREATED_AT, PostFields.Root.ROOT);
  }

  /** {@code title}: required. */
  public PostUpdate title(String title) {
    set(PostTable.TITLE, title);
    return this;
  }

  /** Where {@code title} is taken from. */
  public ValueUpdate<Post, PostFields.Root<Post>, String, PostUpdate> title() {
    return new ValueUpdate<>(this, PostTable.TITLE, PostFields.Root.ROOT);
  }

  /** {@code content}: may be null. */
  public PostUpdate content(@Nullable String content) {
    set(PostTable.CONTENT, content);
    return this;
  }

  /** Where {@code content} is taken from. */
  public ValueUpdate<Post, PostFields.Root<Post>, String, PostUpdate> content() {
    return new ValueUpdate<>(this, PostTable.CONTENT, PostFields.Root.ROOT);
  }

  /** {@code published}: {@code false} unless given. */
  public PostUpdate published(boolean published) {
    set(PostTable.PUBLISHED, published);
    return this;
  }

  /** Where {@code published} is taken from. */
  public ValueUpdate<Post, PostFields.Root<Post>, Boolean, PostUpdate> published() {
    return new ValueUpdate<>(this, PostTable.PUBLISHED, PostFields.Root.ROOT);
  }

  /** {@code views}: {@code 0} unless given. */
  public PostUpdate views(int views) {
    set(PostTable.VIEWS, views);
    return this;
  }

  /** Arithmetic on {@code views}. */
  public NumberUpdate<Post, PostFields.Root<Post>, Integer, PostUpdate> views() {
    return new NumberUpdate<>(this, PostTable.VIEWS, PostFields.Root.ROOT);
  }

  /** {@code likes}: {@code 0} unless given. */
  public PostUpdate likes(int likes) {
    set(PostTable.LIKES, likes);
    return this;
  }

  /** Arithmetic on {@code likes}. */
  public NumberUpdate<Post, PostFields.Root<Post>, Integer, PostUpdate> likes() {
    return new NumberUpdate<>(this, PostTable.LIKES, PostFields.Root.ROOT);
  }

  /** The {@code User}, if there is one, whose {@code id} is this record's {@code authorId}. */
  public PostUpdate author(
      Function<UpdateOptionalToOne<User, UserFields.Root<User>,
          UserCreate.RequiresEmail<UserCreate>, UserCreate, UserUpdate>, Related<User>> author) {
    one(PostTable.AUTHOR, new UpdateOptionalToOne<>(UserFields.Root.ROOT, UserCreate::start,
        UserUpdate::new), author);
    return this;
  }

  /** {@code authorId}: the {@code id} of {@code author}, may be null. */
  public PostUpdate authorId(@Nullable Integer authorId) {
    set(PostTable.AUTHOR_ID, authorId);
    return this;
  }

  /** Arithmetic on {@code authorId}. */
  public NumberUpdate<Post, PostFields.Root<Post>, Integer, PostUpdate> authorId() {
    return new NumberUpdate<>(this, PostTable.AUTHOR_ID, PostFields.Root.ROOT);
  }

  /** The {@code Category} records that {@code _CategoryToPost} pairs with this record. */
  public PostUpdate categories(
      Consumer<UpdateToMany<Category, CategoryFields.Root<Category>,
          CategoryCreate.RequiresName<CategoryCreate>, CategoryCreate,
          CategoryUpdate>> categories) {
    many(PostTable.CATEGORIES, new UpdateToMany<>(CategoryFields.Root.ROOT, CategoryCreate::start,
        CategoryUpdate::new), categories);
    return this;
  }

  /** The {@code Comment} records whose {@code postId} is this record's {@code id}. */
  public PostUpdate comments(
      Consumer<UpdateToMany<Comment, CommentFields.Root<Comment>,
          CommentCreate.RequiresText<CommentCreate.OfPost>, CommentCreate.OfPost,
          CommentUpdate>> comments) {
    many(PostTable.COMMENTS, new UpdateToMany<>(CommentFields.Root.ROOT,
        CommentCreate.OfPost::start, CommentUpdate::new), comments);
    return this;
  }
}
