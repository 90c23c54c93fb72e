package org.balcony.query.platform.report.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people write them. */
final class Numbers {

    private Numbers() {}

    /** To three decimals, without zeros that say nothing. */
    static String of(double number) {
        BigDecimal plain =
                BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }
}
