package org.balcony.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.balcony.events.value.StreamKind;
import org.balcony.query.kernel.ViewEntry;
import org.junit.jupiter.api.Test;

class ViewCatalogueTest {

    private static final Path PAGE = Path.of("..", "docs", "views.md");
    private final ViewCatalogue catalogue = new ViewCatalogue();

    /** Run with {@code -Dbalcony.approve=true} to write the page anew. */
    @Test
    void the_page_about_the_views_says_what_the_catalogue_says() throws IOException {
        String page = ViewsPage.of(catalogue.entries(), catalogue.counted());
        if (Boolean.getBoolean("balcony.approve")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    @Test
    void every_column_of_a_row_is_in_the_catalogue_and_no_other() {
        for (ViewEntry entry : catalogue.entries()) {
            TreeSet<String> described = new TreeSet<>();
            entry.columns()
                    .forEach(column -> described.addAll(List.of(column.name().split(", "))));
            assertThat(described).as(entry.name()).isEqualTo(columns(entry.row()));
        }
    }

    @Test
    void a_view_is_found_by_its_name_and_by_its_code_for_what_it_is_a_view_of() {
        assertThat(catalogue.view("process-timeline", StreamKind.CONFLICT)).isPresent();
        assertThat(catalogue.view("e5", StreamKind.CASE)).isPresent();
        assertThat(catalogue.view("E4", StreamKind.CONFLICT)).isEmpty();
        assertThat(catalogue.view("nothing", StreamKind.CASE)).isEmpty();
    }

    private static TreeSet<String> columns(Class<?> row) {
        List<String> names = Arrays.stream(row.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("eventIds"))
                .toList();
        return new TreeSet<>(names);
    }
}
