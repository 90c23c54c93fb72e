package org.balcony.command.platform.catalogue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcony.events.codec.DocComments;
import org.balcony.events.codec.SchemaGenerator;
import org.balcony.events.codec.WireNames;
import org.balcony.events.value.ActorId;
import org.balcony.events.value.ActorOrText;
import org.balcony.events.value.CaseId;
import org.balcony.events.value.Code;
import org.balcony.events.value.Compartment;
import org.balcony.events.value.ConflictId;
import org.balcony.events.value.Counts;
import org.balcony.events.value.Effect;
import org.balcony.events.value.EventId;
import org.balcony.events.value.Language;
import org.balcony.events.value.LocalId;
import org.balcony.events.value.NumberOrText;
import org.balcony.events.value.OrganisationId;
import org.balcony.events.value.PersonId;
import org.balcony.events.value.Quantity;
import org.balcony.events.value.Rating;
import org.balcony.events.value.Scope;
import org.balcony.events.value.Score;
import org.balcony.events.value.SideCounts;
import org.balcony.events.value.Trend;
import org.balcony.events.value.UserId;
import org.balcony.events.value.When;
import tools.jackson.databind.JsonNode;

/**
 * One field of a command's data, for people.
 *
 * @param name its path, such as {@code venue.host} or {@code targets[].access}
 * @param type what is written there
 * @param optional whether it may be left out
 * @param words the words it may have, where it has a choice of words
 * @param meaning what it is for, with its unit or scale
 */
public record Field(String name, String type, boolean optional, List<String> words, String meaning) {

    private static final Map<Class<?>, String> TYPES = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(int.class, "whole number"),
            Map.entry(Integer.class, "whole number"),
            Map.entry(long.class, "whole number"),
            Map.entry(Long.class, "whole number"),
            Map.entry(BigDecimal.class, "number"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(When.class, "date"),
            Map.entry(ActorOrText.class, "actor or text"),
            Map.entry(ActorId.class, "actor"),
            Map.entry(UserId.class, "user"),
            Map.entry(PersonId.class, "person"),
            Map.entry(CaseId.class, "case"),
            Map.entry(ConflictId.class, "conflict"),
            Map.entry(OrganisationId.class, "organisation"),
            Map.entry(EventId.class, "event id"),
            Map.entry(LocalId.class, "id"),
            Map.entry(Code.class, "code"),
            Map.entry(Language.class, "language"),
            Map.entry(Scope.class, "scope"),
            Map.entry(Compartment.class, "compartment"),
            Map.entry(Score.class, "0 to 4 or unknown"),
            Map.entry(Effect.class, "−3 to 3"),
            Map.entry(Trend.class, "−2 to 2"),
            Map.entry(Rating.class, "1 to 5"),
            Map.entry(Quantity.class, "number"),
            Map.entry(NumberOrText.class, "number or text"),
            Map.entry(Counts.class, "counts"),
            Map.entry(SideCounts.class, "counts"),
            Map.entry(JsonNode.class, "any JSON"));

    private static final Set<Class<?>> SCALES =
            Set.of(Score.class, Effect.class, Trend.class, Rating.class, Counts.class, SideCounts.class, Scope.class);

    public Field {
        words = List.copyOf(words);
    }

    /** The fields of a command's data, those within fields after them. */
    static List<Field> of(CommandData data) {
        List<Field> fields = new ArrayList<>();
        collect(data.data(), data.schema(), "", fields);
        return fields;
    }

    /** The fields of a record. */
    static List<Field> of(Class<?> record) {
        List<Field> fields = new ArrayList<>();
        collect(record, SchemaGenerator.of(record), "", fields);
        return fields;
    }

    private static void collect(Class<?> record, JsonNode schema, String prefix, List<Field> fields) {
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.stringValue()));
        for (RecordComponent component : record.getRecordComponents()) {
            String name = WireNames.of(component);
            JsonNode property = schema.path("properties").path(name);
            boolean many = Collection.class.isAssignableFrom(component.getType());
            JsonNode one = many ? property.path("items") : property;
            Class<?> type = many ? element(component.getGenericType()) : component.getType();
            List<String> words = new ArrayList<>();
            one.path("enum").forEach(word -> words.add(word.stringValue()));
            fields.add(new Field(
                    prefix + name,
                    (many ? "list of " : "") + word(type, one),
                    !required.contains(name),
                    words,
                    meaning(component, type, one)));
            if (type.isRecord() && one.has("properties")) {
                collect(type, one, prefix + name + (many ? "[]." : "."), fields);
            }
        }
    }

    /** What the field is for: its doc comment, or that of its type; and the scale of what is measured. */
    private static String meaning(RecordComponent component, Class<?> type, JsonNode schema) {
        String said = DocComments.of(component).or(() -> DocComments.of(type)).orElse("");
        return SCALES.contains(type) ? (said + ' ' + schema.path("description").asString("")).strip() : said;
    }

    private static String word(Class<?> type, JsonNode schema) {
        return TYPES.getOrDefault(type, type.isEnum() ? "word" : schema.has("properties") ? "object" : "text");
    }

    private static Class<?> element(Type many) {
        return (Class<?>) ((ParameterizedType) many).getActualTypeArguments()[0];
    }
}
