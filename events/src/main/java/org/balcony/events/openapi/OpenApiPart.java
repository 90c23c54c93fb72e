package org.balcony.events.openapi;

import java.util.Map;

/** What one side contributes to the OpenAPI document. */
public interface OpenApiPart {

    /** Path items by path. */
    Map<String, Map<String, Object>> paths();

    /** The schemas that those paths refer to, by name. */
    Map<String, Object> schemas();
}
