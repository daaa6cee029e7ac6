package office;

import io.prisma4j.annotation.Converter;
import java.time.Year;

/** Keeps the number. */
public final class YearConverter implements Converter<Year, Integer> {
  @Override
  public Integer toColumn(Year value) {
    return value.getValue();
  }

  @Override
  public Year fromColumn(Integer stored) {
    return Year.of(stored);
  }
}
