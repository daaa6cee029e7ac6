package school;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Pupil}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Pupil.class)
@NullMarked
public final class PupilUpdate extends Input {
  /** No changes yet. */
  public PupilUpdate() {
    super(PupilTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public PupilUpdate id(int id) {
    set(PupilTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Pupil, PupilFields.Root<Pupil>, Integer, PupilUpdate> id() {
    return new NumberUpdate<>(this, PupilTable.ID, PupilFields.Root.ROOT);
  }

  /** {@code name}: required. */
  public PupilUpdate name(String name) {
    set(PupilTable.NAME, name);
    return this;
  }

  /** Where {@code name} is taken from. */
  public ValueUpdate<Pupil, PupilFields.Root<Pupil>, String, PupilUpdate> name() {
    return new ValueUpdate<>(this, PupilTable.NAME, PupilFields.Root.ROOT);
  }

  /** The {@code Enrolment} records whose {@code pupilId} is this record's {@code id}. */
  public PupilUpdate enrolments(
      Consumer<UpdateToMany<Enrolment, EnrolmentFields.Root<Enrolment>,
          EnrolmentCreate.RequiresCourse<EnrolmentCreate.OfPupil>, EnrolmentCreate.OfPupil,
          EnrolmentUpdate>> enrolments) {
    many(PupilTable.ENROLMENTS, new UpdateToMany<>(EnrolmentFields.Root.ROOT,
        EnrolmentCreate.OfPupil::start, EnrolmentUpdate::new), enrolments);
    return this;
  }
}
