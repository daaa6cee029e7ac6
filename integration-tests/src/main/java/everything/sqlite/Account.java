package everything.sqlite;

import io.prisma4j.Json;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import io.prisma4j.annotation.UpdatedAt;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every kind of column. */
@Model
@Mapped("accounts")
@Unique({"plan", "shortCode"})
@Index({"createdAt desc", "handle"})
@Index(value = "score", map = "by_score")
public record Account(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Unique(map = "account_handle_unique") String handle,
        @Nullable String bio,
        @Default("true") boolean active,
        @Default("0") int score,
        @Default("7") short tiny,
        @Default("0.5") double ratio,
        @Nullable Float single,
        @Default("0") BigDecimal balance,
        @Nullable BigDecimal big,
        @Default(function = DefaultFunction.NOW) Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @Nullable Instant seenAt,
        @Nullable Instant birthday,
        @Nullable Instant wakesAt,
        @Default("{\"theme\":\"dark\"}") Json settings,
        @Nullable byte[] avatar,
        @Default("FREE") Plan plan,
        @Default(sql = "(lower(hex(randomblob(16))))") String token,

        @Default(function = DefaultFunction.NANOID, length = 12)
        String shortCode,

        @Relation(
                name = "Management",
                fields = "managerId",
                references = "id",
                onDelete = ReferentialAction.SET_NULL,
                onUpdate = ReferentialAction.NO_ACTION)
        Optional<Account> manager,

        @Nullable Integer managerId,
        @Relation(name = "Management") List<Account> reports,
        @Relation(name = "Friendship") List<Account> friends,
        @Relation(name = "Friendship") List<Account> friendOf,
        @Relation(name = "Author") List<Article> written,
        @Relation(name = "Editor") List<Article> edited,
        @Relation List<Membership> memberships,
        @Relation List<Topic> topics) {}
