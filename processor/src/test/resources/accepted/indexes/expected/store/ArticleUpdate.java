package store;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.ValueUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Article}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Article.class)
@NullMarked
public final class ArticleUpdate extends Input {
  /** No changes yet. */
  public ArticleUpdate() {
    super(ArticleTable.MODEL);
  }

  /** {@code id}: the primary key. */
  public ArticleUpdate id(int id) {
    set(ArticleTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Article, ArticleFields.Root<Article>, Integer, ArticleUpdate> id() {
    return new NumberUpdate<>(this, ArticleTable.ID, ArticleFields.Root.ROOT);
  }

  /** {@code name}: required. */
  public ArticleUpdate name(String name) {
    set(ArticleTable.NAME, name);
    return this;
  }

  /** Where {@code name} is taken from. */
  public ValueUpdate<Article, ArticleFields.Root<Article>, String, ArticleUpdate> name() {
    return new ValueUpdate<>(this, ArticleTable.NAME, ArticleFields.Root.ROOT);
  }

  /** {@code maker}: required. */
  public ArticleUpdate maker(String maker) {
    set(ArticleTable.MAKER, maker);
    return this;
  }

  /** Where {@code maker} is taken from. */
  public ValueUpdate<Article, ArticleFields.Root<Article>, String, ArticleUpdate> maker() {
    return new ValueUpdate<>(this, ArticleTable.MAKER, ArticleFields.Root.ROOT);
  }

  /** {@code amount}: required. */
  public ArticleUpdate price(int price) {
    set(ArticleTable.PRICE, price);
    return this;
  }

  /** Arithmetic on {@code price}. */
  public NumberUpdate<Article, ArticleFields.Root<Article>, Integer, ArticleUpdate> price() {
    return new NumberUpdate<>(this, ArticleTable.PRICE, ArticleFields.Root.ROOT);
  }

  /** {@code stock}: required. */
  public ArticleUpdate stock(int stock) {
    set(ArticleTable.STOCK, stock);
    return this;
  }

  /** Arithmetic on {@code stock}. */
  public NumberUpdate<Article, ArticleFields.Root<Article>, Integer, ArticleUpdate> stock() {
    return new NumberUpdate<>(this, ArticleTable.STOCK, ArticleFields.Root.ROOT);
  }
}
