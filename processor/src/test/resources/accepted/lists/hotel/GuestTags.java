package hotel;

import io.prisma4j.annotation.Projection;
import java.util.List;

@Projection(Guest.class)
public record GuestTags(int id, List<String> tags, List<Role> roles) {}
