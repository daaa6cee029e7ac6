package firm.work;

import firm.staff.Worker;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;

@Model
public record Job(@Id @Default(function = DefaultFunction.AUTOINCREMENT) int id, @Default("OPEN") State state, @Relation(fields = "workerId", references = "id") Worker worker, int workerId) {

  public enum State {
    OPEN,
    DONE
  }
}
