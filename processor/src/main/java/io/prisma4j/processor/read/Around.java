package io.prisma4j.processor.read;

import io.prisma4j.processor.model.ColumnName;
import io.prisma4j.processor.model.ComponentName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Where a component stands: in the model itself, or in a record that it embeds.
 *
 * @param model the model's package, from which generated code sees
 * @param path the component that holds the embedded record
 * @param prefix how the names of its columns begin
 * @param nullable whether the embedded record may be missing
 * @param records the embedded records around, outermost first
 */
record Around(
        PackageElement model,
        Optional<ComponentName> path,
        String prefix,
        boolean nullable,
        List<TypeElement> records) {

    Around {
        records = List.copyOf(records);
    }

    /** The model itself, in this package. */
    static Around model(PackageElement model) {
        return new Around(model, Optional.empty(), "", false, List.of());
    }

    ComponentName name(ComponentName component) {
        return path.map(holder -> holder.part(component)).orElse(component);
    }

    ColumnName column(String name) {
        return new ColumnName(prefix + name);
    }

    /** What is around the components of a record that is embedded here. */
    Around inside(ComponentName component, String morePrefix, boolean mayBeMissing, TypeElement record) {
        var longer = new ArrayList<>(records);
        longer.add(record);
        return new Around(model, Optional.of(name(component)), prefix + morePrefix, nullable || mayBeMissing, longer);
    }
}
