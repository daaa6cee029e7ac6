/**
 * What the user's records mean, as immutable values: the only thing that linking, checking and generating look at.
 *
 * <p>The way of one record: {@code read.ModelReader} turns a {@code @Model} record into a {@link
 * io.prisma4j.processor.model.ModelDeclaration} (what was written, nothing filled in); {@code link.RelationLinker} adds
 * what was left out, by looking at the models that it mentions, and gives a {@link
 * io.prisma4j.processor.model.LinkedModel}: the {@link io.prisma4j.processor.model.ModelDef} and those of its
 * neighbours; {@code check.Rules} look at that. Projections become {@link
 * io.prisma4j.processor.model.ProjectionDef}, all models together a {@link io.prisma4j.processor.model.ClientDef}.
 * {@code Analysis} is the entry to all of that. Nothing here knows javac but {@link io.prisma4j.processor.model.SourceRef}, which says where to point.
 */
@NullMarked
package io.prisma4j.processor.model;

import org.jspecify.annotations.NullMarked;
