package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.time.Instant;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What any create of a {@link Post} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Post.class)
@NullMarked
public abstract class PostValues<S extends PostValues<S>> extends Input {
  PostValues() {
    super(PostTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(PostTable.ID, id);
    return self();
  }

  /** {@code createdAt}: the time of the create unless given. */
  public S createdAt(Instant createdAt) {
    set(PostTable.CREATED_AT, createdAt);
    return self();
  }

  /** {@code content}: may be null. */
  public S content(@Nullable String content) {
    set(PostTable.CONTENT, content);
    return self();
  }

  /** {@code published}: {@code false} unless given. */
  public S published(boolean published) {
    set(PostTable.PUBLISHED, published);
    return self();
  }

  /** {@code views}: {@code 0} unless given. */
  public S views(int views) {
    set(PostTable.VIEWS, views);
    return self();
  }

  /** {@code likes}: {@code 0} unless given. */
  public S likes(int likes) {
    set(PostTable.LIKES, likes);
    return self();
  }

  /** The {@code Category} records that {@code _CategoryToPost} pairs with this record. */
  public S categories(
      Consumer<CreateMany<Category, CategoryFields.Root<Category>,
          CategoryCreate.RequiresName<CategoryCreate>, CategoryCreate>> categories) {
    many(PostTable.CATEGORIES, new CreateMany<>(CategoryFields.Root.ROOT, CategoryCreate::start),
        categories);
    return self();
  }

  /** The {@code Comment} records whose {@code postId} is this record's {@code id}. */
  public S comments(
      Consumer<CreateMany<Comment, CommentFields.Root<Comment>,
          CommentCreate.RequiresText<CommentCreate.OfPost>, CommentCreate.OfPost>> comments) {
    many(PostTable.COMMENTS, new CreateMany<>(CommentFields.Root.ROOT, CommentCreate.OfPost::start),
        comments);
    return self();
  }

  /** Takes {@code title} and goes on. */
  record TitleStage<N>(PostValues<?> values, N next) implements PostCreate.RequiresTitle<N> {
    @Override
    public N title(String title) {
      values.set(PostTable.TITLE, title);
      return next;
    }
  }
}
