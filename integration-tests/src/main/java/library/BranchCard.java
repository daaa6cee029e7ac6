package library;

import io.prisma4j.annotation.Projection;
import java.util.List;
import java.util.Optional;

/** A branch as it is printed on a card. */
@Projection(LibraryBranch.class)
public record BranchCard(
        String branchName,
        PostalAddress branchAddress,
        Optional<PostalAddress> mailAddress,
        List<CopyCard> keptCopies) {

    /** A copy by its shelf. */
    @Projection(BookCopy.class)
    public record CopyCard(String shelfMark, int copyNumber) {}
}
