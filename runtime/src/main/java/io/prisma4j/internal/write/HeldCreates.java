package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.Conflict;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.RelationOperation.Connect;
import io.prisma4j.tree.RelationOperation.ConnectOrCreate;
import io.prisma4j.tree.RelationOperation.Create;
import io.prisma4j.tree.UniqueWhere;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records that rows to be created refer to: found or created before these, which then are given their keys. */
final class HeldCreates {
    private final WriteParts parts;
    private final Path path;
    private final Relation relation;
    private final HeldKey key;
    private final @Nullable Capture capture;
    private final List<Held> all = new ArrayList<>();

    /** Records of which answers are taken; null for none. */
    HeldCreates(WriteParts parts, Path path, Relation relation, @Nullable Capture capture) {
        this.parts = parts;
        this.path = path;
        this.relation = relation;
        this.key = new HeldKey(parts, path, relation);
        this.capture = capture;
    }

    /** A row and the record that it refers to. */
    private record Held(NewRow owner, KnownRow target) {}

    void run(Steps<NewRow> steps) {
        for (List<Steps.Step<NewRow>> phase : steps.phases()) {
            RelationOperation first = phase.get(0).operation();
            path.doing(first, () -> run(first, phase));
        }
    }

    private void run(RelationOperation first, List<Steps.Step<NewRow>> phase) {
        if (first instanceof Create) create(phase);
        else if (first instanceof Connect) connect(phase);
        else if (first instanceof ConnectOrCreate) connectOrCreate(phase);
        else throw Refusals.onlyInUpdate(path, first);
    }

    private void create(List<Steps.Step<NewRow>> phase) {
        List<NewRow> targets = new ArrayList<>();
        List<NewRow> owners = new ArrayList<>();
        for (Steps.Step<NewRow> step : phase) {
            if (!(step.operation() instanceof Create create)) continue;
            create.rows().forEach(data -> {
                targets.add(new NewRow(data));
                owners.add(step.owner());
            });
        }
        parts.creation().create(path, relation.target(), targets, relation.to(), Conflict.FAIL, capture);
        for (int i = 0; i < owners.size(); i++)
            give(owners.get(i), targets.get(i).known());
    }

    private void connect(List<Steps.Step<NewRow>> phase) {
        List<UniqueWhere> wheres = new ArrayList<>();
        List<NewRow> owners = new ArrayList<>();
        for (Steps.Step<NewRow> step : phase) {
            if (!(step.operation() instanceof Connect connect)) continue;
            connect.where().forEach(where -> {
                wheres.add(where);
                owners.add(step.owner());
            });
        }
        List<KnownRow> targets = key.required("connect", wheres, capture);
        key.release("connect", targets, null);
        for (int i = 0; i < owners.size(); i++) give(owners.get(i), targets.get(i));
    }

    private void connectOrCreate(List<Steps.Step<NewRow>> phase) {
        List<ConnectOrCreate> wanted = new ArrayList<>();
        for (Steps.Step<NewRow> step : phase) {
            if (step.operation() instanceof ConnectOrCreate one) wanted.add(one);
        }
        List<FindOrCreate.Resolved> resolved = new FindOrCreate(parts, parts.referred(relation))
                .resolve(
                        new FindOrCreate.Target(path, relation.target(), relation.to(), capture, true),
                        wanted,
                        i -> new NewRow(wanted.get(i).create()));
        List<KnownRow> found = resolved.stream()
                .filter(one -> !one.created())
                .map(FindOrCreate.Resolved::row)
                .toList();
        key.release("connectOrCreate", found, null);
        for (int i = 0; i < wanted.size(); i++) {
            give(phase.get(i).owner(), resolved.get(i).row());
        }
    }

    private void give(NewRow owner, KnownRow target) {
        owner.give(relation.from(), target, relation.to());
        all.add(new Held(owner, target));
    }

    /** Says which records belong to the rows, when these are written. */
    void finish() {
        if (capture == null) return;
        for (Held held : all) capture.tie(held.owner().known(), held.target());
    }
}
