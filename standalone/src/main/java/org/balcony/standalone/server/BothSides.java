package org.balcony.standalone.server;

import org.balcony.query.platform.spring.QuerySideConfiguration;
import org.balcony.standalone.issuer.DemoIssuerConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The two sides, wired as each wires itself, and the demo issuer. */
@EnableAutoConfiguration
@Import({QuerySideConfiguration.class, DemoIssuerConfiguration.class})
class BothSides {}
