package store;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
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
  public NumberUpdate<Integer, ArticleUpdate> id() {
    return new NumberUpdate<>(this, ArticleTable.ID);
  }

  /** {@code name}: required. */
  public ArticleUpdate name(String name) {
    set(ArticleTable.NAME, name);
    return this;
  }

  /** {@code maker}: required. */
  public ArticleUpdate maker(String maker) {
    set(ArticleTable.MAKER, maker);
    return this;
  }

  /** {@code amount}: required. */
  public ArticleUpdate price(int price) {
    set(ArticleTable.PRICE, price);
    return this;
  }

  /** Arithmetic on {@code price}. */
  public NumberUpdate<Integer, ArticleUpdate> price() {
    return new NumberUpdate<>(this, ArticleTable.PRICE);
  }

  /** {@code stock}: required. */
  public ArticleUpdate stock(int stock) {
    set(ArticleTable.STOCK, stock);
    return this;
  }

  /** Arithmetic on {@code stock}. */
  public NumberUpdate<Integer, ArticleUpdate> stock() {
    return new NumberUpdate<>(this, ArticleTable.STOCK);
  }
}
