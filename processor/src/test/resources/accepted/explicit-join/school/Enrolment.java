package school;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import java.time.Instant;

@Model
@Id({"pupilId", "courseCode"})
public record Enrolment(
    @Relation(fields = "pupilId", references = "id") Pupil pupil,
    int pupilId,
    @Relation(fields = "courseCode", references = "code") Course course,
    String courseCode,
    @Default(function = DefaultFunction.NOW) Instant since) {}
