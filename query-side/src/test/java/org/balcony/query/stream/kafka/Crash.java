package org.balcony.query.stream.kafka;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Set;
import org.apache.kafka.clients.producer.Producer;

/** The death of a publisher in the middle of its work: nothing it would still have done is done. */
final class Crash extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Set<String> STEPS =
            Set.of("initTransactions", "beginTransaction", "send", "commitTransaction");

    /** A producer that lives for so many half steps: just before a call to it, just after it, before the next … */
    @SuppressWarnings("unchecked")
    static Producer<String, byte[]> after(int halfSteps, Producer<String, byte[]> real) {
        int[] lived = {0};
        boolean[] dead = {false};
        return (Producer<String, byte[]>) Proxy.newProxyInstance(
                Crash.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, method, arguments) -> {
                    if (dead[0]) {
                        return null;
                    }
                    boolean step = STEPS.contains(method.getName());
                    dead[0] = step && lived[0]++ == halfSteps;
                    Object answer = dead[0] ? null : call(method, real, arguments);
                    dead[0] = dead[0] || (step && lived[0]++ == halfSteps);
                    if (dead[0]) {
                        real.close(Duration.ZERO);
                        throw new Crash();
                    }
                    return answer;
                });
    }

    private static Object call(java.lang.reflect.Method method, Object real, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
