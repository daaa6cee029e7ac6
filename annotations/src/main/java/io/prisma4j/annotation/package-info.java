/**
 * The annotations that turn a record into a model.
 *
 * <pre>{@code @Model @Mapped("posts") @Unique({"authorId", "title"}) @Index({"published", "createdAt desc"})
 * public record Post(
 *     @Id @Default(function = DefaultFunction.AUTOINCREMENT) int id,
 *     @Default(function = DefaultFunction.NOW) Instant createdAt,
 *     @UpdatedAt Instant updatedAt,
 *     @NativeType("VARCHAR(200)") String title,
 *     @Mapped("body") @Nullable String content,
 *     @Default("false") boolean published,
 *     @Relation(fields = "authorId", references = "id", onDelete = ReferentialAction.CASCADE) User author,
 *     int authorId,
 *     @Relation List<Category> categories) {}
 * }</pre>
 *
 * <table>
 * <caption>Which annotation says what</caption>
 * <tr><th>about</th><th>annotations</th></tr>
 * <tr><td>the record</td><td>{@link Model}, {@link Projection}, {@link Ignore}</td></tr>
 * <tr><td>keys and constraints</td><td>{@link Id}, {@link Unique}, {@link Index}, {@link Check}</td></tr>
 * <tr><td>values</td><td>{@link Default}, {@link UpdatedAt}, {@link Version}</td></tr>
 * <tr><td>relations</td><td>{@link Relation}, {@link Embedded}</td></tr>
 * <tr><td>names and types in the database</td>
 *     <td>{@link Mapped}, {@link NativeType}, {@link Unsupported}, {@link Convert}, {@link AsJson}</td></tr>
 * <tr><td>components of a projection</td><td>{@link Field}, {@link Count}, {@link Sum}, {@link Avg}, {@link Min}, {@link Max}</td></tr>
 * <tr><td>the whole schema</td><td>{@link PrismaSchema}</td></tr>
 * </table>
 */
package io.prisma4j.annotation;
