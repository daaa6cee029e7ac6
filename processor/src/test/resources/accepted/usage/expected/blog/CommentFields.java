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
import io.prisma4j.query.UniqueValueField;
import io.prisma4j.query.ValueField;
import io.prisma4j.read.ResultRow;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Comment}: {@code c -> c.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Comment.class)
@NullMarked
public class CommentFields<R> extends Fields<R, Comment> {
  private final ValueField<R, UUID> id;
  private final StringField<R> text;
  private final Later<PostFields.One<R>> post;
  private final IntField<R> postId;

  /** The fields of a scope. */
  public CommentFields(Scope<Comment> scope) {
    super(scope);
    this.id = new ValueField<>(
        scope, CommentTable.ID, ResultRow::getUuid, ResultRow::getNullableUuid);
    this.text = new StringField<>(scope, CommentTable.TEXT);
    this.post = new Later<>(
        () -> new PostFields.One<>(scope.to(CommentTable.POST, PostTable::read)));
    this.postId = new IntField<>(scope, CommentTable.POST_ID);
  }

  /** {@code id}: the primary key, a UUID that begins with the time unless given. */
  public ValueField<R, UUID> id() {
    return id;
  }

  /** {@code body}: stored as {@code VARCHAR(500)}. */
  public StringField<R> text() {
    return text;
  }

  /** The {@code Post} whose {@code id} is this record's {@code postId}. */
  public PostFields.One<R> post() {
    return post.get();
  }

  /** {@code postId}: the {@code id} of {@code post}. */
  public IntField<R> postId() {
    return postId;
  }

  /**
   * The fields of a {@link Comment} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends CommentFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Comment> ROOT = new Root<>(
        Scope.of(CommentTable.MODEL, CommentTable::read));

    private final UniqueValueField<R, UUID> id;

    /** The fields of a scope. */
    public Root(Scope<Comment> scope) {
      super(scope);
      this.id = new UniqueValueField<>(
          scope, CommentTable.ID, ResultRow::getUuid, ResultRow::getNullableUuid);
    }

    /** {@code id}: the primary key, a UUID that begins with the time unless given. */
    @Override
    public UniqueValueField<R, UUID> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Comment} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends CommentFields<R>
      implements ToOne<R, Comment, Root<In<R>>> {
    private final RelatedOne<R, Comment, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Comment> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Comment, Root<In<R>>> related() {
      return related;
    }
  }
}
