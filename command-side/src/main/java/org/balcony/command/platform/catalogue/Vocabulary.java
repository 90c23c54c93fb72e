package org.balcony.command.platform.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcony.command.kernel.Capability;
import org.balcony.command.kernel.Refusal;
import org.balcony.command.kernel.UniversalRefusal;
import org.balcony.command.kernel.UniversalWarning;
import org.balcony.command.kernel.Warning;
import org.balcony.command.platform.problem.PlatformRefusal;
import org.balcony.command.platform.problem.Problem;

/** The refusals and warnings of capabilities, found by the names that the house rules give them. */
public final class Vocabulary {

    private static final String COMMAND = "Command";

    private Vocabulary() {}

    /** The refusals of a capability: the constants of its {@code …Refusal}. */
    public static List<Refusal> refusals(Capability<?, ?> capability) {
        return constants(capability, "Refusal", Refusal.class);
    }

    /** The warnings of a capability: the constants of its {@code …Warning}. */
    public static List<Warning> warnings(Capability<?, ?> capability) {
        return constants(capability, "Warning", Warning.class);
    }

    /** The warnings any command may raise. */
    public static List<Warning> universalWarnings() {
        return List.of(UniversalWarning.values());
    }

    /**
     * Every refusal there is, by the last part of its problem type.
     *
     * @throws IllegalStateException if two refusals would share a page and do not mean the same
     */
    public static Map<String, Refusal> problems(Collection<? extends Capability<?, ?>> capabilities) {
        Map<String, Refusal> problems = new LinkedHashMap<>();
        List<Refusal> all = new ArrayList<>(List.of(PlatformRefusal.values()));
        all.addAll(List.of(UniversalRefusal.values()));
        capabilities.forEach(capability -> all.addAll(refusals(capability)));
        for (Refusal refusal : all) {
            Refusal other = problems.putIfAbsent(Problem.kebab(refusal), refusal);
            if (other != null && !meansTheSame(other, refusal)) {
                throw new IllegalStateException("two refusals that do not mean the same are called " + refusal.name());
            }
        }
        return problems;
    }

    private static boolean meansTheSame(Refusal one, Refusal other) {
        return Problem.status(one) == Problem.status(other) && one.explanation().equals(other.explanation());
    }

    private static <T> List<T> constants(Capability<?, ?> capability, String suffix, Class<T> type) {
        String commands = capability.commands().getName();
        String name = commands.substring(0, commands.length() - COMMAND.length()) + suffix;
        try {
            Object[] constants = Class.forName(name).getEnumConstants();
            return constants == null
                    ? List.of()
                    : Arrays.stream(constants)
                            .flatMap(one -> Stream.of(type.cast(one)))
                            .toList();
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }
}
