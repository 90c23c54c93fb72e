package org.balcony.ledger.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * The scripts that make a log, which say {@code ledger} where they mean its schema: for another schema the same scripts with
 * its name. Their text for schema {@code ledger} is what lies on the class path, because installations remember its digest.
 */
final class LogScripts implements ResourceProvider {

    private final List<LoadableResource> scripts;

    private LogScripts(List<LoadableResource> scripts) {
        this.scripts = scripts;
    }

    static LogScripts of(LogSchema schema, String... paths) {
        return new LogScripts(Stream.of(paths).map(path -> script(schema, path)).toList());
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getRelativePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Stream.of(suffixes).anyMatch(script.getFilename()::endsWith))
                .toList();
    }

    private static LoadableResource script(LogSchema schema, String path) {
        try (InputStream in = LogScripts.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the class path has no " + path);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Script(path, text.replaceAll("\\bledger\\b", schema.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One script in memory. */
    private static final class Script extends LoadableResource {

        private final String path;
        private final String text;

        Script(String path, String text) {
            this.path = path;
            this.text = text;
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return path;
        }

        @Override
        public String getFilename() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return getFilename();
        }
    }
}
