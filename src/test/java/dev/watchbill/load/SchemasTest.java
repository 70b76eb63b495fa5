package dev.watchbill.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.watchbill.source.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The schemas that editors use say the same as the decoder. What only the decoder can know is not in the corpus: names in
 * other places of the content, spans that end before they begin, zones that do not exist, a handoff that is needed.
 */
class SchemasTest {
    private static final Map<String, String> PATHS = Map.of(
            "people", "people.yaml",
            "teams", "teams.yaml",
            "site", "site.yaml",
            "pipelines", "pipelines/x.yaml",
            "oncall", "oncall/x.yaml",
            "runbook", "runbooks/x.md");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private record Case(String kind, boolean good, String what, String yaml) {}

    @TestFactory
    Stream<DynamicTest> schemaAndDecoderAgree() throws IOException {
        return corpus().stream()
                .map(one -> DynamicTest.dynamicTest(one.kind() + ": " + one.what(), () -> {
                    assertEquals(one.good() ? List.of() : "errors", orErrors(decode(one)), "the decoder");
                    assertEquals(
                            one.good() ? List.of() : "errors",
                            orErrors(validate(one.kind(), one.yaml())),
                            "the schema");
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyContentFileNamesItsSchemaAndKeepsToIt() throws IOException {
        Path content = Path.of("content");
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                        String text = Files.readString(file);
                        var named = Pattern.compile("\\A# yaml-language-server: \\$schema=(\\S+)\n")
                                .matcher(text);
                        assertTrue(named.find(), "names no schema");
                        Path schema = file.resolveSibling(named.group(1)).normalize();
                        assertEquals(Path.of("src/main/resources/dev/watchbill/schema"), schema.getParent());
                        String kind = schema.getFileName().toString().replace(".json", "");
                        assertEquals(List.of(), validate(kind, text));
                    }));
        }
    }

    @TestFactory
    Stream<DynamicTest> everySchemaDescribesItsKeysAndItsExamplesKeepToIt() {
        return PATHS.keySet().stream()
                .sorted()
                .map(kind -> DynamicTest.dynamicTest(kind, () -> {
                    JsonObject schema = JsonParser.parseString(text(kind)).getAsJsonObject();
                    assertEquals(
                            "https://json-schema.org/draft/2020-12/schema",
                            schema.get("$schema").getAsString());
                    assertEquals(List.of(), undescribed(schema, kind));
                    JsonArray examples = schema.getAsJsonArray("examples");
                    assertTrue(examples.size() > 0);
                    for (JsonElement example : examples) {
                        assertEquals(List.of(), schema(kind).validate(example.toString(), InputFormat.JSON));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyKeyOfADecoderIsInASchema() {
        return Stream.of(
                        SiteDecoder.class,
                        PeopleDecoder.class,
                        TeamsDecoder.class,
                        PipelinesDecoder.class,
                        ScheduleDecoder.class,
                        RotationDecoder.class,
                        ExchangeDecoder.class,
                        FrontMatterDecoder.class,
                        HolidaysDecoder.class)
                .flatMap(decoder -> Arrays.stream(decoder.getDeclaredFields()))
                .filter(field -> field.getName().endsWith("KEYS"))
                .map(field -> DynamicTest.dynamicTest(field.toString(), () -> {
                    field.setAccessible(true);
                    Set<?> keys = Set.copyOf((List<?>) field.get(null));
                    Set<Set<String>> known = new HashSet<>();
                    for (String kind : PATHS.keySet()) {
                        gatherKeys(JsonParser.parseString(text(kind)), known);
                    }
                    assertTrue(known.contains(keys), keys::toString);
                }));
    }

    private static void gatherKeys(JsonElement schema, Set<Set<String>> known) {
        if (schema instanceof JsonObject object) {
            if (object.get("properties") instanceof JsonObject properties) {
                known.add(properties.keySet());
            }
            object.asMap().values().forEach(value -> gatherKeys(value, known));
        }
    }

    private static List<String> undescribed(JsonElement schema, String place) {
        List<String> missing = new ArrayList<>();
        if (schema instanceof JsonObject object) {
            if (object.get("properties") instanceof JsonObject properties) {
                properties.asMap().forEach((key, value) -> {
                    if (!value.getAsJsonObject().has("description")) {
                        missing.add(place + "." + key);
                    }
                });
            }
            object.asMap().forEach((key, value) -> missing.addAll(undescribed(value, place + "." + key)));
        }
        return missing;
    }

    private static Object orErrors(List<?> told) {
        return told.isEmpty() ? told : "errors";
    }

    private static List<Finding> decode(Case one) {
        String path = PATHS.get(one.kind());
        String text = one.kind().equals("runbook") ? "---\n" + one.yaml() + "---\n\n# Page\n" : one.yaml();
        ContentFile file = new ContentFile(path, path, Path.of(path));
        return FileParser.parse(file, text.getBytes(StandardCharsets.UTF_8)).findings();
    }

    private static List<?> validate(String kind, String yaml) throws IOException {
        LoaderOptions options = new LoaderOptions();
        Object value = new Yaml(
                        new SafeConstructor(options),
                        new Representer(new DumperOptions()),
                        new DumperOptions(),
                        options,
                        new CoreResolver())
                .load(yaml);
        Object root = value == null ? Map.of() : value;
        String json = new GsonBuilder().serializeNulls().create().toJson(root);
        return schema(kind).validate(json, InputFormat.JSON);
    }

    private static Schema schema(String kind) throws IOException {
        return REGISTRY.getSchema(text(kind), InputFormat.JSON);
    }

    private static String text(String kind) throws IOException {
        try (InputStream in = SchemasTest.class.getResourceAsStream("/dev/watchbill/schema/" + kind + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Case> corpus() throws IOException {
        try (InputStream in = SchemasTest.class.getResourceAsStream("schema-corpus.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Case> cases = new ArrayList<>();
            for (String part : text.split("(?m)^#### ")) {
                var head = Pattern.compile("\\A(\\w+) (good|bad): (.*)\n").matcher(part);
                if (head.find()) {
                    cases.add(new Case(
                            head.group(1), head.group(2).equals("good"), head.group(3), part.substring(head.end())));
                }
            }
            return cases;
        }
    }

    /** YAML 1.2's plain values, as editors read them: a date or a time is text, and so is NO. */
    private static final class CoreResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, Pattern.compile("|~|null"), "~n\0");
            addImplicitResolver(Tag.NULL, Pattern.compile(""), null);
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("[-+]?[0-9]+"), "-+0123456789");
        }
    }
}
