package org.balcony.query.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes every answer within a noting of its own, and lets no byte of it leave before that is in the access log. What was refused is
 * noted afterwards.
 */
public final class NotingFilter extends OncePerRequestFilter {

    private final Accesses accesses;
    private final Attempts attempts;

    public NotingFilter(Accesses accesses, Attempts attempts) {
        this.accesses = accesses;
        this.attempts = attempts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Noted noted = accesses.fresh();
        try {
            accesses.<Exception>within(noted, () -> {
                chain.doFilter(request, new NotingResponse(response, noted));
                return null;
            });
            Occasion occasion = noted.occasion();
            if (occasion != null) {
                attempts.answered(response.getStatus(), occasion);
            }
        } catch (ServletException | IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception unknown) {
            throw new ServletException(unknown);
        }
    }
}
