package io.prisma4j.internal.write;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Assignment;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parts of one write share, and the parts themselves, which call each other at every level of its tree. */
final class WriteParts {
    private final RowStatements statements;
    private final Savepoints savepoints;
    private final Defaults defaults;
    private final Lookup lookup;
    private final Lookup locking;
    private final Versions versions;
    private final Creation creation;
    private final Updating updating;

    WriteParts(
            Sending statements,
            Savepoints savepoints,
            StatementTexts texts,
            SecureRandom random,
            @Nullable ChangeLog changes) {
        this.statements = new RowStatements(statements, texts, changes);
        this.savepoints = savepoints;
        this.defaults = new Defaults(random);
        this.lookup = new Lookup(this.statements, false);
        this.locking = new Lookup(this.statements, true);
        this.versions = new Versions(this.statements);
        this.creation = new Creation(this);
        this.updating = new Updating(this);
    }

    RowStatements statements() {
        return statements;
    }

    Savepoints savepoints() {
        return savepoints;
    }

    Defaults defaults() {
        return defaults;
    }

    Lookup lookup() {
        return lookup;
    }

    Versions versions() {
        return versions;
    }

    Creation creation() {
        return creation;
    }

    /**
     * Finds the records that rows are to refer to by a relation. In a one-to-one relation only one row may refer to each, so
     * those who refer to the same take turns.
     */
    Lookup referred(Relation relation) {
        return relation.opposite().toMany() ? lookup : locking;
    }

    Updating updating() {
        return updating;
    }

    /** Assignments to a row of a model together with those that every change makes. */
    List<Assignment> changed(Model model, List<Assignment> assignments) {
        return defaults.changed(model.storedColumns(), assignments);
    }

    /** Sets those of the columns to null that may be. */
    static List<Assignment> cleared(List<Column> columns) {
        return columns.stream()
                .filter(Column::nullable)
                .map(column -> new Assignment(column, Assignment.Change.SET, null))
                .toList();
    }
}
