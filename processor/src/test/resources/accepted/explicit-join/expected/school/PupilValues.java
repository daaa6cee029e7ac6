package school;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Pupil} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Pupil.class)
@NullMarked
public abstract class PupilValues<S extends PupilValues<S>> extends Input {
  PupilValues() {
    super(PupilTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(PupilTable.ID, id);
    return self();
  }

  /** The {@code Enrolment} records whose {@code pupilId} is this record's {@code id}. */
  public S enrolments(
      Consumer<CreateMany<Enrolment, EnrolmentFields.Root<Enrolment>,
          EnrolmentCreate.RequiresCourse<EnrolmentCreate.OfPupil>,
          EnrolmentCreate.OfPupil>> enrolments) {
    many(PupilTable.ENROLMENTS, new CreateMany<>(EnrolmentFields.Root.ROOT,
        EnrolmentCreate.OfPupil::start), enrolments);
    return self();
  }

  /** Takes {@code name} and goes on. */
  record NameStage<N>(PupilValues<?> values, N next) implements PupilCreate.RequiresName<N> {
    @Override
    public N name(String name) {
      values.set(PupilTable.NAME, name);
      return next;
    }
  }
}
