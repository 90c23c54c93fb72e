package org.balcony.edge.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the check of tokens: an address that has sent too much without one is not listened to for a while. */
public final class AddressFilter extends OncePerRequestFilter {

    private final AddressLimit addresses;

    public AddressFilter(AddressLimit addresses) {
        this.addresses = addresses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Allowance allowance = addresses.take(request);
        if (allowance.granted()) {
            chain.doFilter(request, response);
        } else {
            allowance.refuse(response, "without-token");
        }
    }
}
