package io.prisma4j.internal.load;

import io.prisma4j.internal.plan.LevelPlan;
import java.util.List;

/**
 * The rows of a level and of all levels below it.
 *
 * @param related for each relation of the plan
 */
record LoadedLevel(LevelPlan plan, LevelBuffer rows, List<RelatedRows> related) {}
