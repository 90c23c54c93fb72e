package org.balcony.standalone.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    @Test
    void every_relative_link_in_the_papers_leads_somewhere() throws IOException {
        List<Path> papers = papers(Path.of("..").toAbsolutePath().normalize());
        assertThat(papers).hasSizeGreaterThan(10);
        List<String> broken = new ArrayList<>();
        for (Path paper : papers) {
            broken.addAll(broken(paper));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void a_link_that_leads_nowhere_is_named(@TempDir Path folder) throws IOException {
        Path paper = Files.writeString(
                folder.resolve("a.md"), "[itself](a.md#x) [nowhere](no/such.md) [far](https://balcony.example)");
        assertThat(broken(paper)).containsExactly("a.md: no/such.md");
    }

    private static List<Path> papers(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Stream.of("target", "node_modules", "data", ".git")
                            .noneMatch(name -> root.relativize(file).startsWith(name)
                                    || root.relativize(file).toString().contains("/" + name + "/")))
                    .toList();
        }
    }

    private static List<String> broken(Path paper) throws IOException {
        List<String> broken = new ArrayList<>();
        Matcher links = LINK.matcher(Files.readString(paper));
        while (links.find()) {
            String target = links.group(1);
            if (!target.contains(":") && !target.startsWith("/") && !Files.exists(paper.resolveSibling(target))) {
                broken.add(paper.getFileName() + ": " + target);
            }
        }
        return broken;
    }
}
