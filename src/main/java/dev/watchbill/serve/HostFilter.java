package dev.watchbill.serve;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Lets only those in who came by a name of this machine. Another name that leads here was made to by a stranger, whose
 * page would otherwise read the site in its visitor's browser (DNS rebinding).
 */
final class HostFilter extends Filter {
    private static final int MISDIRECTED = 421;
    private static final Pattern THIS_MACHINE = Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        if (host != null && THIS_MACHINE.matcher(host).matches()) {
            exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
            chain.doFilter(exchange);
        } else {
            exchange.sendResponseHeaders(MISDIRECTED, -1);
            exchange.close();
        }
    }

    @Override
    public String description() {
        return "refuses other names of this machine";
    }
}
