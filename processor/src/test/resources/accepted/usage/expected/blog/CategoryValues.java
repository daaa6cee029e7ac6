package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Category} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Category.class)
@NullMarked
public abstract class CategoryValues<S extends CategoryValues<S>> extends Input {
  CategoryValues() {
    super(CategoryTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(CategoryTable.ID, id);
    return self();
  }

  /** The {@code Post} records that {@code _CategoryToPost} pairs with this record. */
  public S posts(
      Consumer<CreateMany<Post, PostFields.Root<Post>, PostCreate.RequiresTitle<PostCreate>,
          PostCreate>> posts) {
    many(CategoryTable.POSTS, new CreateMany<>(PostFields.Root.ROOT, PostCreate::start), posts);
    return self();
  }

  /** Takes {@code name} and goes on. */
  record NameStage<N>(CategoryValues<?> values, N next) implements CategoryCreate.RequiresName<N> {
    @Override
    public N name(String name) {
      values.set(CategoryTable.NAME, name);
      return next;
    }
  }
}
