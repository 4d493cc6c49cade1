package org.dateline.security;

import org.springframework.test.context.TestPropertySource;

/** The same where reading wants a key too. */
@TestPropertySource(properties = "dateline.reading=keys")
class EndpointRightsWithClosedReadingTests extends EndpointRightsTests {}
