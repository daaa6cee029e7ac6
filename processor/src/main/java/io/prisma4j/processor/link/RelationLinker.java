package io.prisma4j.processor.link;

import io.prisma4j.processor.link.EndPair.End;
import io.prisma4j.processor.model.ForeignKeyDef;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.RelationDeclaration;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.Optional;

/** Joins an end of a relation to its other end. */
final class RelationLinker {

    private final Ends ends;
    private final JoinTables joinTables;
    private final KeyHolder holder = new KeyHolder();
    private final ForeignKeys foreignKeys = new ForeignKeys();

    RelationLinker(Ends ends, JoinTables joinTables) {
        this.ends = ends;
        this.joinTables = joinTables;
    }

    /** The relation as this end sees it; nothing if that cannot be told. */
    Optional<RelationDef> link(RelationDeclaration relation, ModelDeclaration model, Problems problems) {
        Optional<EndPair> found = ends.of(new End(model, relation), problems);
        found.filter(pair -> !model.ignored() && !relation.hidden())
                .filter(pair -> pair.there().model().ignored())
                .ifPresent(pair -> problems.add(ignored(pair)));
        return found.flatMap(pair -> side(pair, problems).map(side -> define(pair, side)));
    }

    private static Problem ignored(EndPair pair) {
        RelationDeclaration relation = pair.here().relation();
        String target = relation.target().inPackage();
        return ProblemKey.IGNORED_TARGET
                .at(
                        relation.where(),
                        pair.here() + " leads to " + target + ", which is @Ignore, so that no query can follow it.")
                .found(relation.toString())
                .fix("@Ignore " + relation);
    }

    private Optional<RelationDef.Side> side(EndPair pair, Problems problems) {
        if (pair.manyToMany()) {
            refuseKey(pair, Optional.empty(), problems);
            return joinTables.of(pair, problems).map(RelationDef.Side.class::cast);
        }
        return holder.of(pair, problems).flatMap(end -> withKey(pair, end, problems));
    }

    private Optional<RelationDef.Side> withKey(EndPair pair, End end, Problems problems) {
        if (end.sameAs(pair.here())) {
            return foreignKeys.of(end, pair.there().model(), problems).map(RelationDef.HoldsKey::new);
        }
        refuseKey(pair, Optional.of(end), problems);
        var theirs = new Problems();
        Optional<ForeignKeyDef> key = foreignKeys.of(end, pair.here().model(), theirs);
        if (!theirs.none()) {
            problems.leaveToOthers();
        }
        return key.map(RelationDef.KeyElsewhere::new);
    }

    /** What only the end with the foreign key can say, said at the other end. */
    private static void refuseKey(EndPair pair, Optional<End> keyed, Problems problems) {
        RelationDeclaration relation = pair.here().relation();
        Optional<SourceRef> claim = relation.keyClaim();
        if (keyed.isPresent() && claim.isEmpty() && !relation.references().isEmpty()) {
            claim = Optional.of(relation.references().get(0).where());
        }
        claim.ifPresent(where -> problems.add(ProblemKey.KEY_ON_WRONG_SIDE
                .at(
                        where,
                        pair.here() + " says how rows are joined, but "
                                + keyed.map(end -> "the foreign key is that of " + end + ".")
                                        .orElse("a many-to-many relation has a table for that."))
                .fix(keyed.map(end -> "move it to " + end).orElse("leave it out"))));
    }

    private static RelationDef define(EndPair pair, RelationDef.Side side) {
        RelationDeclaration relation = pair.here().relation();
        return new RelationDef(
                relation.component(),
                relation.relationName(),
                pair.here().model().name(),
                relation.target(),
                relation.form(),
                relation.hidden(),
                side,
                pair.there().relation().component(),
                pair.there().relation().form(),
                relation.docs(),
                relation.where());
    }
}
