package org.dateline.security;

import org.springframework.test.context.TestPropertySource;

/** The same where reading wants a key too. */
@TestPropertySource(properties = {"dateline.reading=keys", "dateline.requests-per-second=0"})
class EndpointRightsWithClosedReadingTests extends EndpointRightsTests {}
