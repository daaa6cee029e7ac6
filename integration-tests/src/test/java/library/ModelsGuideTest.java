package library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the guide to models that are about embedded records. */
class ModelsGuideTest extends LibraryTest {

    @Test
    void embedsRecords() {
        uncounted(() -> {
            prisma.libraryBranch()
                    .create(b -> b.branchName("North").branchAddress(PostalAddress.of("Via Po 1", "Turin", 10124)))
                    .execute();
            List<LibraryBranch> inTurin = prisma.libraryBranch()
                    .findMany()
                    .where(b -> b.branchAddress()
                            .cityName()
                            .eq("Turin")
                            .and(b.mailAddress().isNull()))
                    .orderBy(b -> b.branchAddress().zipCode().asc())
                    .toList();
            prisma.libraryBranch()
                    .updateMany()
                    .where(b -> b.branchAddress().cityName().eq("Turin"))
                    .data(d -> d.branchAddress(a -> a.zipCode(10121)))
                    .execute();
            assertThat(inTurin).hasSize(1);
            assertThat(prisma.libraryBranch()
                            .findFirst()
                            .orThrow()
                            .branchAddress()
                            .zipCode())
                    .isEqualTo(10121);
        });
    }
}
