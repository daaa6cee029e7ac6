package types;

import io.prisma4j.annotation.Avg;
import io.prisma4j.annotation.Max;
import io.prisma4j.annotation.Min;
import io.prisma4j.annotation.Projection;
import io.prisma4j.annotation.Sum;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** What can be computed of every type, over groups that have a value. */
@Projection(Scalars.class)
public record ScalarsGroup(
        boolean truth,
        @Sum("small") long smallSum,
        @Sum("whole") long wholeSum,
        @Sum("big") BigDecimal bigSum,
        @Sum("single") double singleSum,
        @Sum("real") double realSum,
        @Sum("exact") BigDecimal exactSum,
        @Avg("small") double smallAverage,
        @Avg("whole") double wholeAverage,
        @Avg("big") double bigAverage,
        @Avg("single") double singleAverage,
        @Avg("real") double realAverage,
        @Avg("exact") BigDecimal exactAverage,
        @Min("small") short small,
        @Min("whole") int whole,
        @Max("big") long big,
        @Max("single") float single,
        @Max("real") double real,
        @Max("exact") BigDecimal exact,
        @Min("text") String text,
        @Min("instant") Instant instant,
        @Max("offset") OffsetDateTime offset,
        @Max("dateTime") LocalDateTime dateTime,
        @Max("date") LocalDate date,
        @Max("time") LocalTime time,
        @Max("grade") Grade grade) {}
