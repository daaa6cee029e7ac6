package properties;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.prisma4j.schema.Relation;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The property fails, within the normal number of cases, for answers with a mistake that a database's SQL is likely to have. */
class PlantedBugsTest {

    /** A mistake. */
    enum Bug {
        /** A related record with null in the compared field counts as one that does not match. */
        EVERY_ON_NULL {
            @Override
            Answers plantedIn(Data data) {
                return new Answers(new Meaning(data, Zoo.sqlite()) {
                    @Override
                    boolean violates(Truth truth) {
                        return truth != Truth.TRUE;
                    }
                });
            }
        },

        /** Where there is no related record, {@code isNot} does not hold. */
        IS_NOT_WITHOUT_A_RECORD {
            @Override
            Answers plantedIn(Data data) {
                return new Answers(new Meaning(data, Zoo.sqlite()) {
                    @Override
                    boolean isNot(List<Stored> related, Predicate<Stored> matches) {
                        return !related.isEmpty() && super.isNot(related, matches);
                    }
                });
            }
        },

        /** Nulls stand where the database puts them, whatever was said. */
        NULLS_ORDER {
            @Override
            Answers plantedIn(Data data) {
                return new Answers(new Meaning(data, Zoo.sqlite())) {
                    @Override
                    boolean nullsFirst(Listing.Sort sort) {
                        return super.nullsFirst(new Listing.Sort(sort.by(), sort.descending(), Listing.Nulls.UNSAID));
                    }
                };
            }
        },

        /** A page begins with every row that is equal to the cursor's by what is asked to be sorted by. */
        CURSOR_TIE {
            @Override
            Answers plantedIn(Data data) {
                return new Answers(new Meaning(data, Zoo.sqlite())) {
                    @Override
                    Comparator<Stored> fromCursor(Listing listing) {
                        return asked(listing);
                    }
                };
            }
        },

        /** So many records of all parents together. */
        TAKE_PER_PARENT {
            @Override
            Answers plantedIn(Data data) {
                return new Answers(new Meaning(data, Zoo.sqlite())) {
                    @Override
                    List<Stored> related(Stored parent, Relation relation, Listing listing) {
                        List<Stored> own = data.related(parent, relation);
                        return top(listing).stream().filter(own::contains).toList();
                    }
                };
            }
        };

        abstract Answers plantedIn(Data data);
    }

    @ParameterizedTest
    @EnumSource
    void isFound(Bug bug) {
        Cases cases = new Cases(QuestionsTest.seed());
        Property property = new Property(cases, List.of(new Wrong(bug)));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> {
                    for (long from = 0; from < QuestionsTest.CASES; from += Cases.OF_DATA) {
                        property.check(from, from + Cases.OF_DATA, new Coverage());
                    }
                })
                .withMessageContaining("of seed " + cases.seed() + " fails on " + bug);
    }

    /** Answers with the mistake in it. */
    private static final class Wrong implements Answerer {
        private final Bug bug;
        private Answers answers;

        Wrong(Bug bug) {
            this.bug = bug;
        }

        @Override
        public Ways ways() {
            return Zoo.sqlite();
        }

        @Override
        public void hold(Data data) {
            answers = bug.plantedIn(data);
        }

        @Override
        public List<Object> answer(Question question) {
            return answers.to(question);
        }

        @Override
        public List<String> statements() {
            return List.of();
        }

        @Override
        public int mostStatements(Question question) {
            return 0;
        }

        @Override
        public String toString() {
            return bug.name();
        }
    }
}
