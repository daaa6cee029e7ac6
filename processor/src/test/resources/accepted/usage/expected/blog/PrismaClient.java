package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.client.Client;
import io.prisma4j.client.ClientBuilder;
import io.prisma4j.client.ClientCore;
import io.prisma4j.schema.Schema;
import javax.annotation.processing.Generated;
import javax.sql.DataSource;
import org.jspecify.annotations.NullMarked;

/** The client of the models Category, Comment, Person, Post, Profile and User. */
@Generated("io.prisma4j.processor.ClientProcessor")
@GeneratedCode
@NullMarked
public final class PrismaClient extends Client<PrismaClient> {
  private static final Schema SCHEMA = Schema.of(CategoryTable.MODEL, CommentTable.MODEL,
      PersonTable.MODEL, PostTable.MODEL, ProfileTable.MODEL, UserTable.MODEL);

  private final CategoryQueries category;
  private final CommentQueries comment;
  private final PersonQueries person;
  private final PostQueries post;
  private final ProfileQueries profile;
  private final UserQueries user;

  private PrismaClient(ClientCore core) {
    super(core);
    this.category = new CategoryQueries(core.runner());
    this.comment = new CommentQueries(core.runner());
    this.person = new PersonQueries(core.runner());
    this.post = new PostQueries(core.runner());
    this.profile = new ProfileQueries(core.runner());
    this.user = new UserQueries(core.runner());
  }

  /** Opens a client of the database that the environment variable {@code DATABASE_URL} names. */
  public static PrismaClient connect() {
    return builder().build();
  }

  /**
   * Opens a client: {@code jdbc:sqlite:dev.db}, {@code file:./dev.db},
   * {@code postgresql://user:password@host/db}.
   */
  public static PrismaClient connect(String url) {
    return builder().url(url).build();
  }

  /** Opens a client on the application's own pool. */
  public static PrismaClient connect(DataSource dataSource) {
    return builder().dataSource(dataSource).build();
  }

  /** States more than an address: {@code builder().url(...).maxPoolSize(20).build()}. */
  public static ClientBuilder<PrismaClient> builder() {
    return new ClientBuilder<>(SCHEMA, PrismaClient::new);
  }

  /** The operations on {@link Category}. */
  public CategoryQueries category() {
    return category;
  }

  /** The operations on {@link Comment}. */
  public CommentQueries comment() {
    return comment;
  }

  /** The operations on {@link Person}. */
  public PersonQueries person() {
    return person;
  }

  /** The operations on {@link Post}. */
  public PostQueries post() {
    return post;
  }

  /** The operations on {@link Profile}. */
  public ProfileQueries profile() {
    return profile;
  }

  /** The operations on {@link User}. */
  public UserQueries user() {
    return user;
  }

  @Override
  protected PrismaClient with(ClientCore core) {
    return new PrismaClient(core);
  }
}
