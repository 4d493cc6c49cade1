package org.dateline.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out whose key a request shows; a wrong one is refused even where none is wanted. */
final class KeyFilter extends OncePerRequestFilter {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([^ ]+) *");

    private final Keyring keyring;
    private final Refusals refusals;

    KeyFilter(Keyring keyring, Refusals refusals) {
        this.keyring = keyring;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
                KeyAuthentication caller = identify(request);
                SecurityContextHolder.setContext(new SecurityContextImpl(caller));
                AuditFilter.tellWho(request, caller.getName());
            }
            chain.doFilter(request, response);
        } catch (WrongKeyException e) {
            refusals.commence(request, response, e);
        } catch (DataAccessException | TransactionException e) {
            // Only the store of keys fails here: what fails behind is answered there.
            refusals.fail(request, response, e);
        }
    }

    private KeyAuthentication identify(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        Matcher bearer = BEARER.matcher(headers.get(0));
        if (headers.size() > 1 || !bearer.matches()) {
            throw new WrongKeyException("Only a key is understood here: send one header 'Authorization: Bearer KEY'.");
        }
        return KeyToken.parse(bearer.group(1))
                .flatMap(keyring::find)
                .map(KeyAuthentication::new)
                .orElseThrow(
                        () -> new WrongKeyException("The key is not valid: it is unknown here, revoked or not whole;"
                                + " whoever runs the server can make another."));
    }
}
