package odd;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.Json;
import io.prisma4j.client.Client;
import io.prisma4j.client.Sql;
import io.prisma4j.query.Executable;
import io.prisma4j.query.Filter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every method that takes a text is one to which the tests of this package give naughty ones. */
class NaughtyMethodsTest {
    private static final Set<Class<?>> VALUES =
            Set.of(String.class, Json.class, Object.class, Label.class, Quote.class, Note.class, Place.class);

    /** Those whose tests are no table. */
    private static final Set<String> RUNTIME = Set.of(
            "CreateMany.createMany(Collection,BiFunction)",
            "CreateMany.createManySkippingDuplicates(Collection,BiFunction)",
            "UpdateToMany.createMany(Collection,BiFunction)",
            "UpdateToMany.createManySkippingDuplicates(Collection,BiFunction)",
            "JsonPathUpdate.path(String,String[])",
            "JsonPathUpdate.set(Json)",
            "JsonPathUpdate.set(String)",
            "JsonUpdate.path(String,String[])",
            "ListUpdate.push(Object[])",
            "ListUpdate.push(List)",
            "ListUpdate.set(Object[])",
            "ListUpdate.set(List)",
            "LoadEach.of(Collection,Function)",
            "ManyQuery.page(int,String)",
            "Selectable.orElse(Object)",
            "WithTotal.page(int,String)",
            "ModelQueries.createMany(Collection,BiFunction)",
            "ModelQueries.createManyAndReturn(Collection,BiFunction)",
            "ModelQueries.upsertMany(Collection,BiFunction)",
            "ModelQueries.upsertManyAndReturn(Collection,BiFunction)",
            "StringField.matches(String)",
            "StringField.matches(String,String)",
            "ValueExpression.between(Object,Object)",
            "ValueExpression.eq(Object)",
            "ValueExpression.gt(Object)",
            "ValueExpression.gte(Object)",
            "ValueExpression.lt(Object)",
            "ValueExpression.lte(Object)",
            "ValueExpression.ne(Object)");

    /** Those of fields whose values are made of no text: of times, of UUIDs, of what is stored as a number or as bytes. */
    private static final Set<String> NO_TEXTS = Set.of(
            "ValueField.in(Object[])",
            "ValueField.notIn(Object[])",
            "UniqueValueField.eq(Object)",
            "UniqueConvertedField.eq(Object)");

    private static final Set<String> CLIENT = Set.of(
            "Client.loadEach(Collection,Function)",
            "Client.queryRaw(String,Object[])",
            "Client.queryRawUnsafe(String,Object[])",
            "Client.executeRaw(String,Object[])",
            "Client.executeRawUnsafe(String,Object[])",
            "Sql.of(String,Object[])",
            "Sql.unsafe(String,Object[])",
            "Sql.join(Collection)",
            "Sql.join(Collection,String)",
            "Sql.identifier(String[])");

    private static final Set<String> GENERATED = Set.of(
            "MarkUpdate.word(String)",
            "PartUpdate.code(String)",
            "PartUpdate.name(String)",
            "PartUpdate.remark(String)",
            "PartValues.remark(String)",
            "PartFields.NameThingId.eq(String,int)",
            "MarkCreate.RequiresWord.word(String)",
            "PartCreate.RequiresCode.code(String)",
            "PartCreate.RequiresName.name(String)",
            "ThingCreate.RequiresText.text(String)",
            "ThingUpdate.text(String)");

    private static final List<String> SET_OF_A_THING = List.of(
            "maybe(String)",
            "perhaps(String)",
            "standing(String)",
            "list(List)",
            "list(String[])",
            "json(Json)",
            "note(Note)",
            "label(Label)",
            "quote(Quote)",
            "place(Place)");

    @Test
    void ofTheRuntimeAreCovered() throws Exception {
        Set<String> covered = new TreeSet<>(RUNTIME);
        covered.addAll(NO_TEXTS);
        asks().map(Ask::method)
                .filter(method -> !method.startsWith("PartFields"))
                .forEach(covered::add);
        Set<String> there = new TreeSet<>();
        for (Class<?> type : beside(Filter.class, name -> !name.contains("$"))) there.addAll(methods(type));
        assertThat(there).isEqualTo(covered);
    }

    @Test
    void ofTheClientAreCovered() {
        Set<String> there = new TreeSet<>(methods(Client.class));
        there.addAll(methods(Sql.class));
        assertThat(there).isEqualTo(new TreeSet<>(CLIENT));
    }

    @Test
    void ofGeneratedTypesAreCovered() throws Exception {
        Set<String> covered = new TreeSet<>(GENERATED);
        for (String set : SET_OF_A_THING) {
            covered.add("ThingUpdate." + set);
            covered.add("ThingValues." + set);
        }
        covered.add("PartFields.CodeName.eq(String,String)");
        Predicate<String> generated =
                name -> name.matches("(Thing|Part|Mark)(Create|Values|Update|Fields|Queries)(\\$.*)?");
        Set<String> there = new TreeSet<>();
        for (Class<?> type : beside(Thing.class, generated)) there.addAll(methods(type));
        assertThat(there).isEqualTo(covered);
    }

    private static Stream<Ask> asks() {
        List<Ask> all = new ArrayList<>(TextAsks.EXACT);
        all.addAll(JsonAsks.EXACT);
        all.addAll(JsonAsks.NAMES);
        TextAsks.OPPOSITE.forEach(all::addAll);
        JsonAsks.OPPOSITE.forEach(all::addAll);
        return all.stream();
    }

    /** The public types of the package of another one. */
    private static List<Class<?>> beside(Class<?> type, Predicate<String> wanted)
            throws IOException, URISyntaxException, ClassNotFoundException {
        String folder = type.getPackageName().replace('.', '/');
        Path classes =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> types = new ArrayList<>();
        for (String name : names(classes, folder)) {
            if (!name.matches("[A-Z].*") || !wanted.test(name)) continue;
            Class<?> found = Class.forName(type.getPackageName() + "." + name);
            if (Modifier.isPublic(found.getModifiers()) && !found.isEnum() && !found.isAnnotation()) types.add(found);
        }
        return types;
    }

    /** The names of the classes in a folder of a directory, or of a jar. */
    private static List<String> names(Path classes, String folder) throws IOException {
        if (Files.isDirectory(classes)) return names(classes.resolve(folder));
        try (FileSystem jar = FileSystems.newFileSystem(classes)) {
            return names(jar.getPath(folder));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".class", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) && !method.isBridge() && !method.isSynthetic())
                .filter(method -> !method.getName().equals("equals"))
                .filter(NaughtyMethodsTest::takesTexts)
                .map(NaughtyMethodsTest::signature)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean takesTexts(Method method) {
        return Arrays.stream(method.getGenericParameterTypes()).anyMatch(NaughtyMethodsTest::isText)
                || Arrays.stream(method.getParameterTypes())
                        .anyMatch(type -> VALUES.contains(type.isArray() ? type.getComponentType() : type));
    }

    /** A collection of texts; not of functions, filters or operations. */
    private static boolean isText(Type type) {
        if (!(type instanceof ParameterizedType given)) return false;
        if (!(given.getRawType() instanceof Class<?> raw) || !Collection.class.isAssignableFrom(raw)) return false;
        String element = given.getActualTypeArguments()[0].getTypeName();
        return Stream.of(Function.class, Filter.class, Executable.class)
                .noneMatch(other -> element.contains(other.getName()));
    }

    private static String signature(Method method) {
        Class<?> type = method.getDeclaringClass();
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(","));
        return name + "." + method.getName() + "(" + parameters + ")";
    }
}
