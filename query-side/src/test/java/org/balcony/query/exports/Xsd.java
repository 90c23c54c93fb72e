package org.balcony.query.exports;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Checks documents against the schemas beside the tests. */
public final class Xsd {

    private Xsd() {}

    public static void check(String schema, String xml) {
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(new StringReader(OcelLog.text(schema))))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException e) {
            throw new AssertionError(schema + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
