package io.prisma4j.internal.ddl;

import io.prisma4j.schema.Schema;
import java.util.List;

/** How one provider's database is described. */
interface ProviderDdl {
    List<SchemaObject> objects(Schema schema);

    static ProviderDdl of(String provider) {
        return switch (provider) {
            case "sqlite" -> new SqliteDdl();
            case "postgresql" -> new PostgresDdl(place -> place);
            default ->
                throw new IllegalArgumentException(
                        "there is no DDL for the provider " + provider + "; there is for sqlite and postgresql");
        };
    }
}
