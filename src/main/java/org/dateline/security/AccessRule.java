package org.dateline.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Whether a caller may do what it asks for; nothing is looked up for those who read while reading is open. */
final class AccessRule implements AuthorizationManager<RequestAuthorizationContext> {

    private final Rights rights;
    private final LocalDoor door;
    private final boolean readingOpen;

    AccessRule(Rights rights, LocalDoor door, boolean readingOpen) {
        this.rights = rights;
        this.door = door;
        this.readingOpen = readingOpen;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> caller, RequestAuthorizationContext context) {
        Right right = rights.of(context.getRequest());
        boolean everybody = right == Right.NONE || right == Right.READ && readingOpen;
        return new AuthorizationDecision(everybody || may(caller.get(), right, context.getRequest()));
    }

    private boolean may(Authentication caller, Right right, HttpServletRequest request) {
        if (caller instanceof KeyAuthentication key) {
            return key.scope().covers(right);
        }
        boolean local = right.isOfWriters() && door.refusal(request).isEmpty();
        if (local) {
            AuditFilter.tellWho(request, AuditFilter.LOOPBACK);
        }
        return local;
    }
}
