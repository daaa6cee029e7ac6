package firm.staff;

import firm.work.Job;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.List;

@Model
public record Worker(@Id @Default(function = DefaultFunction.AUTOINCREMENT) int id, String name, List<Job> jobs) {}
