package org.balcony.query.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML element by element. The writer of the platform is not used, because it cannot write a line break into an
 * attribute so that a reader finds it; here every value survives, see {@link XmlText}.
 */
public final class XmlOut {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /** An XML document in UTF-8 that begins with its declaration. */
    public XmlOut(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Opens an element; attributes are names and values in turn. */
    public XmlOut open(String element, String... attributes) throws IOException {
        begin(element, attributes);
        out.write('>');
        open.push(element);
        return this;
    }

    /** Writes an element with attributes and text and closes it. */
    public XmlOut text(String element, String text, String... attributes) throws IOException {
        open(element, attributes);
        out.write(XmlText.escaped(text));
        return close();
    }

    /** Writes an element without content. */
    public XmlOut empty(String element, String... attributes) throws IOException {
        begin(element, attributes);
        out.write("/>");
        return this;
    }

    /** Closes the innermost open element. */
    public XmlOut close() throws IOException {
        out.write("</" + open.pop() + '>');
        return this;
    }

    /** Breaks the line, where white space says nothing. */
    public XmlOut line() throws IOException {
        out.write('\n');
        return this;
    }

    /** Flushes the document, all of whose elements have been closed. */
    public void end() throws IOException {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.peek() + " is still open");
        }
        out.flush();
    }

    private void begin(String element, String... attributes) throws IOException {
        out.write('<' + element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ' + attributes[i] + "=\"" + XmlText.escaped(attributes[i + 1]) + '"');
        }
    }
}
