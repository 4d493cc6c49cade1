package org.dateline.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller who has shown a valid key. */
final class KeyAuthentication extends AbstractAuthenticationToken {

    private final String name;
    private final Scope scope;

    KeyAuthentication(ApiKey key) {
        super(List.of(new SimpleGrantedAuthority("SCOPE_" + key.getScope().label())));
        this.name = key.getName();
        this.scope = key.getScope();
        setAuthenticated(true);
    }

    @Override
    public String getPrincipal() {
        return name;
    }

    /** The key itself is kept nowhere. */
    @Override
    public String getCredentials() {
        return "";
    }

    Scope scope() {
        return scope;
    }
}
