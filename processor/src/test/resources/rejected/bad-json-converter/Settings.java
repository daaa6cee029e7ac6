package shop;

import io.prisma4j.annotation.Convert;
import java.time.Year;

public record Settings(
    String theme,
    @Convert(YearConverter.class) Year since) {}
