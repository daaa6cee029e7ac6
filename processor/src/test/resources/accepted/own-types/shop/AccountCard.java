package shop;

import io.prisma4j.annotation.Projection;
import java.util.Optional;

/** What a list of accounts shows. */
@Projection(Account.class)
public record AccountCard(AccountId id, Optional<AccountId> parentId, Optional<Money> limit, Integer colour) {}
