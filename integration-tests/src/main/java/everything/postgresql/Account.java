package everything.postgresql;

import io.prisma4j.Json;
import io.prisma4j.Raw;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.NativeType;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import io.prisma4j.annotation.Unsupported;
import io.prisma4j.annotation.UpdatedAt;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every kind of column. */
@Model
@Mapped("accounts")
@Unique({"plan", "shortCode"})
@Index({"createdAt desc", "handle"})
@Index(value = "score", type = "HASH", map = "by_score")
@Index(value = "tags", type = "GIN")
public record Account(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        long id,

        @Unique(map = "account_handle_unique") @NativeType("VARCHAR(40)")
        String handle,

        @Nullable String bio,
        @Default("true") boolean active,
        @Default("0") int score,
        @Default("7") short tiny,
        @Default("0.5") double ratio,
        @Nullable Float single,
        @Default("0") @NativeType("DECIMAL(12,2)") BigDecimal balance,
        @Nullable BigDecimal big,
        @Default(function = DefaultFunction.NOW) Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @NativeType("TIMESTAMPTZ(6)") @Nullable OffsetDateTime seenAt,
        @Nullable LocalDate birthday,
        @NativeType("TIME(0)") @Nullable LocalTime wakesAt,
        @Default("{\"theme\":\"dark\"}") Json settings,
        @Nullable byte[] avatar,
        @Default("new") List<String> tags,
        List<Integer> numbers,
        @Default("FREE") Plan plan,
        List<Plan> plans,
        @Default(sql = "gen_random_uuid()") UUID token,

        @Default(function = DefaultFunction.NANOID, length = 12) @NativeType("CHAR(12)")
        String shortCode,

        @Unsupported("point") @Nullable Raw place,

        @Relation(
                name = "Management",
                fields = "managerId",
                references = "id",
                onDelete = ReferentialAction.SET_NULL,
                onUpdate = ReferentialAction.NO_ACTION)
        Optional<Account> manager,

        @Nullable Long managerId,
        @Relation(name = "Management") List<Account> reports,
        @Relation(name = "Friendship") List<Account> friends,
        @Relation(name = "Friendship") List<Account> friendOf,
        @Relation(name = "Author") List<Article> written,
        @Relation(name = "Editor") List<Article> edited,
        @Relation List<Membership> memberships,
        @Relation List<Topic> topics) {}
