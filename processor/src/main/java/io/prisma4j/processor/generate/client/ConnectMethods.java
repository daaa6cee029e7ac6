package io.prisma4j.processor.generate.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.prisma4j.processor.generate.Docs;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The three ways to connect, of the client and of its static holder. */
final class ConnectMethods {
    private static final ClassName DATA_SOURCE = ClassName.get("javax.sql", "DataSource");

    private ConnectMethods() {}

    static List<MethodSpec> ofClient(ClassName client) {
        return List.of(
                connect(client)
                        .addJavadoc(Docs.of("Opens a client of the database that the environment variable"
                                + " {@code DATABASE_URL} names."))
                        .addStatement("return builder().build()")
                        .build(),
                connect(client)
                        .addParameter(String.class, "url")
                        .addJavadoc(Docs.of("Opens a client: {@code jdbc:sqlite:dev.db}, {@code file:./dev.db},"
                                + " {@code postgresql://user:password@host/db}."))
                        .addStatement("return builder().url(url).build()")
                        .build(),
                connect(client)
                        .addParameter(DATA_SOURCE, "dataSource")
                        .addJavadoc(Docs.of("Opens a client on the application's own pool."))
                        .addStatement("return builder().dataSource(dataSource).build()")
                        .build());
    }

    static List<MethodSpec> ofHolder(ClassName client, String holder) {
        return List.of(
                connect(client)
                        .addJavadoc(Docs.of("Opens the client of the database that the environment variable"
                                + " {@code DATABASE_URL} names."))
                        .addStatement("return $N.connect($T::connect)", holder, client)
                        .build(),
                connect(client)
                        .addParameter(String.class, "url")
                        .addJavadoc("Opens the client; see {@link $T#connect(String)}.\n", client)
                        .addStatement("return $N.connect(() -> $T.connect(url))", holder, client)
                        .build(),
                connect(client)
                        .addParameter(DATA_SOURCE, "dataSource")
                        .addJavadoc(Docs.of("Opens the client on the application's own pool."))
                        .addStatement("return $N.connect(() -> $T.connect(dataSource))", holder, client)
                        .build());
    }

    private static MethodSpec.Builder connect(ClassName client) {
        return MethodSpec.methodBuilder("connect")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(client);
    }
}
