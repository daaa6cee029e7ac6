package firm.work;

import firm.staff.Worker;
import io.prisma4j.annotation.Projection;

@Projection(Job.class)
public record JobView(Job.State state, WorkerView worker) {

  @Projection(Worker.class)
  public record WorkerView(String name) {}
}
