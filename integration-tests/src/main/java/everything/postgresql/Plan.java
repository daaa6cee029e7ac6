package everything.postgresql;

import io.prisma4j.annotation.Mapped;

@Mapped("plan_kind")
public enum Plan {
    FREE,
    @Mapped("pro_plan")
    PRO
}
