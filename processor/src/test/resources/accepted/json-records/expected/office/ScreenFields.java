package office;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.JsonRecordField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Screen}: {@code s -> s.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Screen.class)
@NullMarked
public class ScreenFields<R> extends Fields<R, Screen> {
  private final IntField<R> id;
  private final JsonRecordField<R, Settings> settings;
  private final JsonRecordField<R, Settings> before;
  private final JsonRecordField<R, Shape> shape;
  private final JsonRecordField<R, List<Shortcut>> shortcuts;
  private final JsonRecordField<R, Map<String, List<Theme>>> themes;

  /** The fields of a scope. */
  public ScreenFields(Scope<Screen> scope) {
    super(scope);
    this.id = new IntField<>(scope, ScreenTable.ID);
    this.settings = new JsonRecordField<>(scope, ScreenTable.SETTINGS, ScreenTable.SETTINGS_CODEC);
    this.before = new JsonRecordField<>(scope, ScreenTable.BEFORE, ScreenTable.BEFORE_CODEC);
    this.shape = new JsonRecordField<>(scope, ScreenTable.SHAPE, ScreenTable.SHAPE_CODEC);
    this.shortcuts = new JsonRecordField<>(
        scope, ScreenTable.SHORTCUTS, ScreenTable.SHORTCUTS_CODEC);
    this.themes = new JsonRecordField<>(scope, ScreenTable.THEMES, ScreenTable.THEMES_CODEC);
  }

  /** {@code id}: the primary key. */
  public IntField<R> id() {
    return id;
  }

  /** {@code settings}: required. */
  public JsonRecordField<R, Settings> settings() {
    return settings;
  }

  /** {@code before}: may be null. */
  public JsonRecordField<R, Settings> before() {
    return before;
  }

  /** {@code shape}: may be null. */
  public JsonRecordField<R, Shape> shape() {
    return shape;
  }

  /** {@code shortcuts}: {@code []} unless given. */
  public JsonRecordField<R, List<Shortcut>> shortcuts() {
    return shortcuts;
  }

  /** {@code themes}: required. */
  public JsonRecordField<R, Map<String, List<Theme>>> themes() {
    return themes;
  }

  /**
   * The fields of a {@link Screen} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends ScreenFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Screen> ROOT = new Root<>(
        Scope.of(ScreenTable.MODEL, ScreenTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Screen> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, ScreenTable.ID);
    }

    /** {@code id}: the primary key. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Screen} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends ScreenFields<R>
      implements ToOne<R, Screen, Root<In<R>>> {
    private final RelatedOne<R, Screen, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Screen> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Screen, Root<In<R>>> related() {
      return related;
    }
  }
}
