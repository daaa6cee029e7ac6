package shop;

import io.prisma4j.annotation.Mapped;

/** An enum whose labels, and whose own name, are others in the database. */
@Mapped("order_state")
public enum OrderState {
    OPEN,
    @Mapped("on its way")
    SHIPPED,
    @Mapped("it's there")
    DELIVERED
}
