package school;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.List;

@Model
public record Course(@Id String code, List<Enrolment> enrolments) {}
