package org.balcony.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.balcony.standalone.cli.BalconyCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedSystem.class)
class CommandLineStory {

    private final RunningSystem system;

    @TempDir
    Path folder;

    CommandLineStory(RunningSystem system) {
        this.system = system;
    }

    /** What a command said, and how it ended. */
    record Said(int code, String out, String err) {}

    @Test
    void an_import_tells_its_tally_and_ends_well() {
        int lines = Examples.expectations()
                .path("north-korea-1994.ndjson")
                .path("lines")
                .asInt();
        Said first = run("import", Examples.file("north-korea-1994.ndjson").toString());
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).contains(lines + " lines").contains("0 rejected");
        Said again = run("import", Examples.file("north-korea-1994.ndjson").toString());
        assertThat(again.out()).contains("0 accepted, " + lines + " duplicate, 0 rejected");
    }

    @Test
    void rejected_lines_are_named_with_number_and_reason_and_the_exit_code_says_so() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.ndjson"),
                "{\"stream\":\"case/NOWHERE\",\"command\":\"accept-case\",\"data\":{}}\n");
        Said said = run("import", file.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("1 rejected");
        assertThat(said.err()).contains("line 1").doesNotContain("Exception");
    }

    @Test
    void an_export_holds_every_event_of_the_case() throws IOException {
        run("import", Examples.file("out-of-order-stages.ndjson").toString());
        Path target = folder.resolve("history.ndjson");
        Said said = run("export", "--case", "EX-ORDER", "-o", target.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(Files.readAllLines(target))
                .hasSize(Examples.expectations()
                        .path("out-of-order-stages.ndjson")
                        .path("eventsPerStream")
                        .path("case/EX-ORDER")
                        .asInt())
                .allMatch(line -> line.startsWith("{"));
        Said all = run("export", "--all", "-o", folder.resolve("all.ndjson").toString());
        assertThat(all.code()).as(all.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("all.ndjson"))).containsAll(Files.readAllLines(target));
    }

    @Test
    void an_export_can_have_any_of_the_forms() throws IOException {
        run("import", Examples.file("out-of-order-stages.ndjson").toString());
        Path target = folder.resolve("case.xes");
        Said said = run("export", "--case", "EX-ORDER", "--format", "xes", "-o", target.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("exported 1 cases as xes");
        assertThat(Files.readString(target))
                .startsWith("<?xml")
                .contains("<trace>")
                .endsWith("</log>");
        assertThat(run("export", "--all", "--format", "papyrus", "-o", "-").err())
                .contains("format of exports");
    }

    @Test
    void an_export_of_all_goes_on_past_the_first_page_of_the_case_list() throws IOException {
        try (RunningSystem other = RunningSystem.start()) {
            StringBuilder lines = new StringBuilder();
            lines.append(Files.readAllLines(Examples.file("oslo-channel.ndjson")).stream()
                    .filter(line -> line.contains("\"register-conflict\"") || line.contains("\"profile-actor\""))
                    .collect(java.util.stream.Collectors.joining("\n", "", "\n")));
            String register = Files.readAllLines(Examples.file("oslo-channel.ndjson")).stream()
                    .filter(line -> line.contains("\"register-case\""))
                    .findFirst()
                    .orElseThrow();
            String id = register.replaceFirst(".*\"commandId\": *\"([^\"]*)\".*", "$1");
            for (int i = 0; i < 120; i++) {
                lines.append(register.replace("OSLO-93", "OSLO-X" + i)
                                .replace("\"" + id + "\"", "\"" + id + "-" + i + "\""))
                        .append('\n');
            }
            Path file = Files.writeString(folder.resolve("many.ndjson"), lines);
            Said imported = plain("import", file.toString(), "--url", other.address());
            assertThat(imported.out()).as(imported.err()).contains("0 rejected");
            Visitor auditor = other.as("auditor");
            String head = auditor.get("/api/log/checkpoint")
                    .expect(200)
                    .text()
                    .lines()
                    .toList()
                    .get(1);
            auditor.get("/api/cases?limit=1&minPosition=" + head).expect(200);
            Path target = folder.resolve("every.ndjson");
            Said said = plain("export", "--all", "-o", target.toString(), "--url", other.address());
            assertThat(said.code()).as(said.err()).isZero();
            assertThat(said.out()).contains("of 120 cases");
            assertThat(Files.readAllLines(target)).hasSize(120);
        }
    }

    @Test
    void a_rebuild_ends_with_the_digest_of_the_running_views() {
        Said said = run("rebuild");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().lines()).hasSizeGreaterThan(1).allMatch(line -> line.endsWith("the same as before"));
    }

    @Test
    void the_log_is_verified_while_the_server_runs_and_against_a_kept_checkpoint() throws IOException {
        run("import", Examples.file("guinea-bissau.ndjson").toString());
        Path checkpoint = Files.writeString(
                folder.resolve("checkpoint"),
                system.as("auditor").get("/api/log/checkpoint").expect(200).text());
        Path ofAccesses = Files.writeString(
                folder.resolve("checkpoint-of-accesses"),
                system.as("auditor")
                        .get("/api/access-log/checkpoint")
                        .expect(200)
                        .text());
        Said said = plain(
                "verify",
                "--data",
                system.data().toString(),
                "--checkpoint",
                checkpoint.toString(),
                "--checkpoint",
                ofAccesses.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().lines())
                .anyMatch(line -> line.startsWith("sound: "))
                .anyMatch(line -> line.startsWith("access log sound: "));
        Files.writeString(checkpoint, Files.readString(checkpoint).replaceFirst("\n(\\d)", "\n9$1"));
        Said broken = plain("verify", "--data", system.data().toString(), "--checkpoint", checkpoint.toString());
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.err()).contains("BROKEN");
    }

    @Test
    void a_token_of_the_command_line_may_be_for_somebody_by_name_who_speaks_for_an_actor() throws ParseException {
        String actor = "0193a3a0-0000-7000-8000-000000000009";
        Said said = run("token", "mediator", "--user", "amina.diallo", "--actor", actor);
        assertThat(said.code()).as(said.err()).isZero();
        var claims = SignedJWT.parse(said.out().strip()).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("amina.diallo");
        assertThat(claims.getStringListClaim("roles")).containsExactly("mediator");
        assertThat(claims.getStringListClaim("actors")).containsExactly(actor);
        assertThat(run("token", "mediator", "--user", "a/b").code()).isEqualTo(1);
        assertThat(run("token", "mediator", "--actor", "nobody").code()).isEqualTo(1);
    }

    @Test
    void a_token_of_the_command_line_opens_the_door() {
        Said said = run("token", "evaluator");
        assertThat(said.code()).isZero();
        assertThat(said.out().strip().split("\\.")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import no-such-file.ndjson",
                "export --case NO-SUCH-CASE -o -",
                "token king",
                "verify --data no/such/place",
                "rebuild --projection no-such-view"
            })
    void what_goes_wrong_is_said_in_one_line(String line) {
        Said said = line.startsWith("verify") ? plain(line.split(" ")) : run(line.split(" "));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err().strip().lines()).singleElement().asString().startsWith("balcony: ");
    }

    @Test
    void a_server_that_is_not_there_is_named() {
        Said said = plain("token", "auditor", "--url", "http://127.0.0.1:1");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("http://127.0.0.1:1").contains("./balcony serve");
    }

    @Test
    void a_second_server_on_the_same_directory_is_refused_before_it_touches_anything() {
        Said said = plain("serve", "--data", system.data().toString(), "--port", "0");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("another process serves").contains(system.address());
    }

    @Test
    void help_and_version_are_there() {
        assertThat(plain("--help").out()).contains("serve", "import", "export", "rebuild", "verify", "token");
        assertThat(plain("--version").out()).startsWith("balcony ");
        assertThat(plain("import", "--help").out()).contains("--dry-run");
        assertThat(plain("fly").code()).isEqualTo(2);
    }

    private Said run(String... arguments) {
        return plain(Stream.concat(Arrays.stream(arguments), List.of("--url", system.address()).stream())
                .toArray(String[]::new));
    }

    private static Said plain(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = BalconyCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Said(code, out.toString(), err.toString());
    }
}
