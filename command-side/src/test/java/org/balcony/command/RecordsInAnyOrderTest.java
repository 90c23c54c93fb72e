package org.balcony.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcony.command.RecordExamples.RecordExample;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Command;
import org.balcony.command.kernel.CommandType;
import org.balcony.command.kernel.Decision;
import org.balcony.command.kernel.Given;
import org.balcony.events.DomainEvent;
import org.balcony.events.value.Basis;
import org.balcony.events.value.Role;
import org.balcony.events.value.StreamKind;

/** Facts arrive late and out of order (domain text, rule N9): no order in which they are recorded is refused. */
class RecordsInAnyOrderTest {

    @Property(tries = 200)
    void records_are_accepted_in_whatever_order_they_arrive(@ForAll("orders") List<RecordExample> records) {
        Given given = Given.on(Given.CASE, Capabilities.on(StreamKind.CASE).toArray(Capability<?, ?>[]::new))
                .on(Basis.DOCUMENT)
                .because("it happened");
        for (RecordExample record : records) {
            Decision decision = given.as(someoneWhoMay(record.command()))
                    .when(record.command())
                    .decision();
            if (!(decision instanceof Decision.Refused && record.restsOnOthers())) {
                assertThat(decision).as(record.toString()).isInstanceOf(Decision.Accepted.class);
            }
            if (decision instanceof Decision.Accepted accepted) {
                given.given(accepted.events().toArray(DomainEvent[]::new));
            }
        }
    }

    private static Role someoneWhoMay(Command command) {
        return command.getClass().getAnnotation(CommandType.class).roles().members().stream()
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    /** Entries about entries need one that they are about, and are left out here. */
    @Example
    void there_is_an_example_of_every_record() {
        Set<String> recorded = new TreeSet<>();
        RecordExamples.all()
                .forEach(record -> recorded.add(record.command().getClass().getSimpleName()));
        Set<String> records = new TreeSet<>();
        Capabilities.on(StreamKind.CASE).stream()
                .filter(capability -> !capability.getClass().getSimpleName().equals("RecordsCapability"))
                .flatMap(capability -> List.of(capability.commands().getPermittedSubclasses()).stream())
                .filter(command -> command.getAnnotation(CommandType.class).kind() == CommandType.Kind.RECORD)
                .forEach(command -> records.add(command.getSimpleName()));
        assertThat(recorded).isEqualTo(records);
    }

    @Provide
    Arbitrary<List<RecordExample>> orders() {
        return Arbitraries.shuffle(RecordExamples.all());
    }
}
