package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Category}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Category.class)
@NullMarked
public final class CategoryUpdate extends Input {
  /** No changes yet. */
  public CategoryUpdate() {
    super(CategoryTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public CategoryUpdate id(int id) {
    set(CategoryTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Category, CategoryFields.Root<Category>, Integer, CategoryUpdate> id() {
    return new NumberUpdate<>(this, CategoryTable.ID, CategoryFields.Root.ROOT);
  }

  /** {@code name}: unique. */
  public CategoryUpdate name(String name) {
    set(CategoryTable.NAME, name);
    return this;
  }

  /** Where {@code name} is taken from. */
  public ValueUpdate<Category, CategoryFields.Root<Category>, String, CategoryUpdate> name() {
    return new ValueUpdate<>(this, CategoryTable.NAME, CategoryFields.Root.ROOT);
  }

  /** The {@code Post} records that {@code _CategoryToPost} pairs with this record. */
  public CategoryUpdate posts(
      Consumer<UpdateToMany<Post, PostFields.Root<Post>, PostCreate.RequiresTitle<PostCreate>,
          PostCreate, PostUpdate>> posts) {
    many(CategoryTable.POSTS, new UpdateToMany<>(PostFields.Root.ROOT, PostCreate::start,
        PostUpdate::new), posts);
    return this;
  }
}
