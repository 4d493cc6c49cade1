/**
 * How much a client may ask for at once: requests, bodies, texts being read, facts, and how long the store may take.
 *
 * <p>Whatever is refused for a limit is a {@link org.dateline.web.RefusedException} with a {@link
 * org.dateline.web.Refusal}. The request attribute {@code dateline.refusal} then holds that reason, whose name is fit
 * for a counter: {@code Refusal.of(request)} gives it to a filter that stands around {@link
 * org.dateline.limit.RateFilter}.
 */
@NullMarked
package org.dateline.limit;

import org.jspecify.annotations.NullMarked;
