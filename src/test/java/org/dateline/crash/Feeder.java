package org.dateline.crash;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends numbered articles over some connections, and keeps what was acknowledged. */
final class Feeder {

    private static final int CONNECTIONS = 4;

    private final Map<Integer, String> places = new ConcurrentHashMap<>();
    private final Set<String> oddities = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();

    /** Sends one after the other until there is no answer, or the number is reached. */
    ExecutorService feed(ServerProcess server, int end) {
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            connections.submit(() -> {
                try {
                    for (int number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
                        send(server, number);
                    }
                } catch (IOException e) {
                    // The server is gone.
                }
            });
        }
        connections.shutdown();
        return connections;
    }

    static void join(ExecutorService connections) throws InterruptedException {
        if (!connections.awaitTermination(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("a connection hangs");
        }
    }

    /** Answers whether the answer had been given before. */
    boolean send(ServerProcess server, int number) throws IOException {
        HttpResponse<String> answer = server.post(NumberedNews.text(number), "key-" + number);
        String place = answer.headers().firstValue("Location").orElse("none");
        if (answer.statusCode() != 201) {
            oddities.add(answer.statusCode() + " " + answer.body());
        } else {
            String known = places.putIfAbsent(number, place);
            if (known != null && !known.equals(place)) {
                oddities.add(number + " is at " + known + " and at " + place);
            }
        }
        return answer.headers().firstValue("Idempotency-Replayed").isPresent();
    }

    /** Where each article is that was acknowledged. */
    Map<Integer, String> places() {
        return places;
    }

    /** How many were begun with. */
    int begun() {
        return next.get();
    }

    /** Answers that ought not to be. */
    Set<String> oddities() {
        return oddities;
    }
}
